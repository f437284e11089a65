package backstay.app.web.lesson;

import backstay.app.web.sources.Cited;
import backstay.content.Certainty;
import backstay.content.Knowledge;
import backstay.content.Lesson;
import java.util.List;
import java.util.Optional;

/// The page of one lesson.
///
/// @param next the lesson that follows, if there is one
public record LessonSheet(Lesson lesson, String certainty, List<Cited> sources, Optional<Lesson> next) {
    public LessonSheet {
        sources = List.copyOf(sources);
    }

    /// The page of the lesson with this id, if there is one.
    static Optional<LessonSheet> of(Knowledge knowledge, String id) {
        return knowledge
                .lesson(id)
                .map(lesson -> new LessonSheet(
                        lesson,
                        say(lesson.certainty()),
                        Cited.of(lesson.sources(), knowledge),
                        after(lesson, knowledge.lessons())));
    }

    private static Optional<Lesson> after(Lesson lesson, List<Lesson> lessons) {
        int place = lessons.indexOf(lesson) + 1;
        return place < lessons.size() ? Optional.of(lessons.get(place)) : Optional.empty();
    }

    private static String say(Certainty certainty) {
        return switch (certainty) {
            case HIGH -> "We are quite sure of this.";
            case MODERATE -> "We are fairly sure of this.";
            case LOW -> "The evidence is thin; this may change.";
            case VERY_LOW -> "The evidence is very thin; this may well change.";
            case EXPERT -> "This is what experts advise; no study settles it.";
        };
    }
}
