package backstay.app.web.lesson;

import backstay.content.Lesson;
import java.util.List;

/// The list of lessons.
public record LessonsPage(List<Lesson> lessons) {
    public LessonsPage {
        lessons = List.copyOf(lessons);
    }
}
