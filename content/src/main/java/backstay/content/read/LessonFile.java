package backstay.content.read;

import backstay.content.Lesson;
import backstay.content.copy.Prose;
import backstay.content.read.Draft.Kind;

/// Reads a lesson's file.
public final class LessonFile {
    private static final int MOST_WORDS = 330;

    private LessonFile() {}

    /// The lesson.
    public static Lesson read(Fields fields) {
        var written = fields.date("written");
        var lesson = new Lesson(
                Common.idOfFile(fields, Kind.LESSON),
                fields.prose("title"),
                fields.prose("idea"),
                fields.proses("text", 2, 8),
                fields.prose("action"),
                fields.oneOf("certainty", Common.CERTAINTY),
                Common.sources(fields, 1),
                Common.from(fields),
                fields.text("author"),
                written,
                Common.nextReview(fields, written));
        requireTwoMinutes(fields, lesson);
        fields.end();
        return lesson;
    }

    private static void requireTwoMinutes(Fields fields, Lesson lesson) {
        var text = lesson.idea() + "\n" + String.join("\n", lesson.text()) + "\n" + lesson.action();
        int words = Prose.words(text).size();
        if (words > MOST_WORDS) {
            var what = "the lesson has %d words; two minutes are at most %d".formatted(words, MOST_WORDS);
            fields.draft().problem(fields.place("text"), what);
        }
        double grade = Prose.grade(text);
        if (grade > ExerciseFile.HARDEST_GRADE) {
            var what = "this reads at grade %.1f; %.0f is the hardest allowed"
                    .formatted(grade, ExerciseFile.HARDEST_GRADE);
            fields.draft().problem(fields.place("text"), what);
        }
    }
}
