package backstay.app.coach;

import backstay.core.journal.Payload.Chose;
import backstay.core.picture.Picture;
import java.util.Optional;

/// The country whose emergency numbers a person sees, as they chose it.
public final class Country {
    /// The name of this choice in the journal.
    public static final String CHOICE = "country";

    private Country() {}

    /// The country chosen last, if any.
    public static Optional<String> of(Picture picture) {
        return picture.facts().reversed().stream()
                .map(fact -> fact.payload())
                .flatMap(payload -> payload instanceof Chose(String choice, String target) && choice.equals(CHOICE)
                        ? Optional.of(target).stream()
                        : Optional.<String>empty().stream())
                .findFirst();
    }
}
