package backstay.app.web.safety;

import backstay.content.Emergency;
import backstay.content.Knowledge;
import backstay.core.screen.Disposition;
import backstay.core.screen.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/// The result card: what to do now, whom to call, what to say on arrival, and what led to it.
///
/// @param said what each finding says, highest first
/// @param told what the person answered that led to them
/// @param maxHours how long contact with a clinician may wait; only with `U`
/// @param cards what the emergency is about; only with `E`
/// @param heldByEarlier whether an earlier emergency holds although the newest answers would not lock
/// @param modifiers what the plan takes into account, by name
/// @param fact the id of the fact that a form on this page tells
public record ResultCard(
        Disposition disposition,
        List<Said> said,
        List<Told> told,
        OptionalInt maxHours,
        List<Finding.Card> cards,
        boolean heldByEarlier,
        List<String> modifiers,
        Emergency.Country country,
        LocalDate askedOn,
        UUID fact) {
    public ResultCard {
        said = List.copyOf(said);
        told = List.copyOf(told);
        cards = List.copyOf(cards);
        modifiers = List.copyOf(modifiers);
    }

    /// What one finding says, in the person's words.
    public record Said(Disposition disposition, String text) {}

    /// The card that says how things stand.
    static ResultCard of(Standing standing, Knowledge knowledge, Emergency.Country country, UUID fact) {
        var words = knowledge.words();
        return new ResultCard(
                standing.disposition(),
                standing.findings().stream()
                        .map(finding -> new Said(finding.disposition(), words.say(finding, country)))
                        .toList(),
                standing.told(),
                standing.screening().maxHours(),
                emergencies(standing),
                standing.heldByEarlier(),
                standing.screening().modifiers().stream()
                        .sorted()
                        .map(words::name)
                        .toList(),
                country,
                standing.askedOn(),
                fact);
    }

    private static List<Finding.Card> emergencies(Standing standing) {
        if (standing.disposition() != Disposition.E) {
            return List.of();
        }
        return standing.findings().stream()
                .filter(finding -> finding.disposition() == Disposition.E)
                .map(Finding::card)
                .distinct()
                .toList();
    }

    /// The heading of the card.
    public String heading() {
        return switch (disposition) {
            case E -> "Please get help now";
            case U ->
                maxHours.orElse(48) <= 12
                        ? "Please speak to a doctor today"
                        : maxHours.orElse(48) <= 24
                                ? "Please speak to a doctor within a day"
                                : "Please speak to a doctor today or tomorrow";
            case C -> "See a doctor or physiotherapist first";
            case P -> "You can start, with a plan that fits you";
            case N -> "Nothing in your answers needs urgent care today";
        };
    }

    /// What kind of card it is, in two or three words.
    public String kind() {
        return switch (disposition) {
            case E -> "This cannot wait";
            case U -> "Within " + maxHours.orElse(48) + " hours";
            case C -> "Within two weeks";
            case P -> "Adapted for you";
            case N -> "You can start";
        };
    }

    /// Whom to call about an emergency.
    public Emergency.Line line() {
        var card = cards.isEmpty() ? Finding.Card.NERVE : cards.getFirst();
        return switch (card) {
            case PREGNANCY -> country.maternity();
            case CRISIS -> country.crisis();
            case NERVE, INJURY, CIRCULATION, INFECTION, CLINICIAN, CAUTION -> country.emergency();
        };
    }

    /// The words to say on arrival, for what the emergency is about.
    public List<String> arrival() {
        return cards.stream().map(ResultCard::arrival).distinct().toList();
    }

    /// Everything the card says that differs from one person to another, to be kept with the answers.
    List<String> shown() {
        var texts = new ArrayList<String>();
        texts.add(heading());
        said.forEach(each -> texts.add(each.text()));
        return List.copyOf(texts);
    }

    private static String arrival(Finding.Card card) {
        return switch (card) {
            case NERVE ->
                "I have back pain with new trouble with feeling, strength, my bladder or my bowels. I need to be checked"
                        + " today for pressure on the nerves in my spine. A doctor may call it suspected cauda equina.";
            case INJURY -> "I hurt my back in an accident and nobody has examined it yet.";
            case CIRCULATION ->
                "I have sudden or severe pain, or a swollen leg with trouble breathing. My heart and blood vessels need to"
                        + " be checked.";
            case INFECTION -> "I have back pain with fever or signs of an infection, and it may be spreading.";
            case PREGNANCY -> "I am pregnant, something has changed, and my baby and I need to be checked now.";
            case CRISIS -> "I am thinking of ending my life or hurting myself. I need to talk to somebody now.";
            case CLINICIAN, CAUTION -> "I have back pain, and these answers need to be looked at.";
        };
    }
}
