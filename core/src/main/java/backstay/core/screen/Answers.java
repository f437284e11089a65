package backstay.core.screen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The answers a person gave to the safety questions on a day.
///
/// @param askedOn the person's own date
/// @param replies yes/no questions; a question that is missing was not asked
/// @param details where more than yes or no was asked; only with a reply of yes or not sure
/// @param age empty when it was not asked
/// @param onset empty when it was not asked
/// @param legSymptoms empty when it was not asked
public record Answers(
        LocalDate askedOn,
        Map<Question, Reply> replies,
        Map<Question, Detail> details,
        Optional<AgeBand> age,
        Set<Onset> onset,
        Optional<LegSymptoms> legSymptoms) {
    public Answers {
        replies = Map.copyOf(replies);
        details = Map.copyOf(details);
        onset = Set.copyOf(onset);
    }

    /// The reply to a question, if it was asked.
    public Optional<Reply> reply(Question question) {
        return Optional.ofNullable(replies.get(question));
    }

    /// The detail of a question, if one of this shape was given.
    public <D extends Detail> Optional<D> detail(Question question, Class<D> shape) {
        return Optional.ofNullable(details.get(question))
                .filter(shape::isInstance)
                .map(shape::cast);
    }

    /// The required questions without an answer, in the order they are asked. The questions about warning signs in
    /// pregnancy belong to them once weeks of pregnancy were told.
    public List<Question> missing() {
        return Arrays.stream(Question.values())
                .filter(this::isRequired)
                .filter(question -> !replies.containsKey(question))
                .toList();
    }

    /// The questions that were skipped although they may not be, in the order they are asked.
    public List<Question> skippedWrongly() {
        return Arrays.stream(Question.values())
                .filter(question -> !question.maySkip() && replies.get(question) == Reply.SKIP)
                .toList();
    }

    private boolean isRequired(Question question) {
        boolean pregnant = detail(Question.PRG0, Detail.Pregnant.class).isPresent();
        return question.isRequired() || (question == Question.PRG1 && pregnant);
    }
}
