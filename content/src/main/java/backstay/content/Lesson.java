package backstay.content;

import java.time.LocalDate;
import java.util.List;

/// A lesson: two minutes of reading with one idea and one thing to do.
///
/// @param idea the one idea, in a sentence
/// @param text its paragraphs
/// @param action the one thing to do
/// @param from ids of the source inventory that it covers
public record Lesson(
        String id,
        String title,
        String idea,
        List<String> text,
        String action,
        Certainty certainty,
        List<String> sources,
        List<String> from,
        String author,
        LocalDate written,
        LocalDate nextReview) {
    public Lesson {
        text = List.copyOf(text);
        sources = List.copyOf(sources);
        from = List.copyOf(from);
    }
}
