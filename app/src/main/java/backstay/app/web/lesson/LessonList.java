package backstay.app.web.lesson;

import backstay.content.Lesson;
import java.util.List;

/// The list of lessons.
public record LessonList(List<Lesson> lessons) {
    public LessonList {
        lessons = List.copyOf(lessons);
    }
}
