package backstay.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Whom to call, country by country.
///
/// @param countries by upper-case ISO 3166 code
/// @param europe for members of the European Union that have no entry of their own
/// @param members those members
/// @param unknown for everywhere else; its words name no number
public record Emergency(Map<String, Country> countries, Country europe, List<String> members, Country unknown) {
    public Emergency {
        countries = Map.copyOf(countries);
        members = List.copyOf(members);
    }

    /// The lines of a country; words without a number when the country is not known.
    public Country of(Optional<String> code) {
        var known = code.map(each -> each.toUpperCase(Locale.ROOT));
        if (known.isEmpty()) {
            return unknown;
        }
        var fallback = members.contains(known.get()) ? europe : unknown;
        return countries.getOrDefault(known.get(), fallback);
    }

    /// The lines of one country.
    ///
    /// @param urgent when it cannot wait for an appointment but is no emergency
    /// @param crisis for thoughts of ending one's life
    /// @param maternity when pregnant
    /// @param verified whether somebody has checked the numbers with their owners
    /// @param checked the day they were last looked at
    public record Country(
            String code,
            String name,
            Line emergency,
            Line urgent,
            Line crisis,
            Line maternity,
            boolean verified,
            LocalDate checked,
            List<String> sources) {
        public Country {
            sources = List.copyOf(sources);
        }
    }

    /// One line to call.
    ///
    /// @param say how it reads in a sentence after "call" or "contact"
    /// @param dial the digits to dial, when there is one number for all
    public record Line(String say, Optional<String> dial) {}
}
