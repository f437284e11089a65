package backstay.core.exercise;

import java.util.List;

/// The words that teach an exercise, in the person's language: for reading and for the voice, never for deciding.
///
/// @param purpose what it is for, in one line
/// @param setUp how to get into position
/// @param steps three to six steps
/// @param cues the two or three that matter
/// @param breathing when to breathe in and out
/// @param faults what commonly goes wrong
/// @param feel how it should feel
/// @param stopSigns when to stop
/// @param works the muscles or parts that work, in body words
/// @param equipmentNote what household thing can stand in, or empty
/// @param why why it is here, and how sure that is
public record Guide(
        String purpose,
        String setUp,
        List<String> steps,
        List<String> cues,
        String breathing,
        List<String> faults,
        String feel,
        List<String> stopSigns,
        List<String> works,
        String equipmentNote,
        String why) {
    public Guide {
        steps = List.copyOf(steps);
        cues = List.copyOf(cues);
        faults = List.copyOf(faults);
        stopSigns = List.copyOf(stopSigns);
        works = List.copyOf(works);
    }
}
