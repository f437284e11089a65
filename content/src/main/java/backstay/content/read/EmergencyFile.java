package backstay.content.read;

import backstay.content.Emergency;
import backstay.content.Emergency.Country;
import backstay.content.Emergency.Line;
import backstay.content.read.Draft.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reads whom to call, country by country.
public final class EmergencyFile {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    private static final Pattern DIAL = Pattern.compile("\\+?[0-9]{2,15}");

    /// What stands in when there is no such file; it names no number.
    public static final Emergency NONE = none();

    private EmergencyFile() {}

    /// All countries with the two fallbacks.
    public static Emergency read(Fields fields) {
        var countries = new TreeMap<String, Country>();
        for (var country : fields.each("countries", 1, EmergencyFile::listed)) {
            countries.put(country.code(), country);
        }
        var europe = fields.mapping("europe").map(inner -> fallback(inner, "EU"));
        var unknown = fields.mapping("unknown").map(inner -> fallback(inner, ""));
        var members = fields.texts("members");
        fields.end();
        return new Emergency(countries, europe.orElse(NONE.europe()), members, unknown.orElse(NONE.unknown()));
    }

    private static Country listed(Fields fields) {
        var code = fields.text("code");
        if (!CODE.matcher(code).matches()) {
            fields.draft().problem(fields.place("code"), "a country is two capital letters, not '%s'".formatted(code));
        }
        fields.draft().define(Kind.COUNTRY, code, fields.place("code"));
        return country(fields, code);
    }

    private static Country fallback(Fields fields, String code) {
        var country = country(fields, code);
        fields.end();
        return country;
    }

    private static Country country(Fields fields, String code) {
        return new Country(
                code,
                fields.prose("name"),
                line(fields, "emergency"),
                line(fields, "urgent"),
                line(fields, "crisis"),
                line(fields, "maternity"),
                fields.truth("verified"),
                fields.date("checked"),
                Common.sources(fields, 1));
    }

    private static Line line(Fields fields, String name) {
        return fields.mapping(name).map(EmergencyFile::line).orElse(new Line("", Optional.empty()));
    }

    private static Line line(Fields fields) {
        var dial = fields.textIfAny("dial");
        if (dial.isPresent() && !DIAL.matcher(dial.get()).matches()) {
            fields.draft().problem(fields.place("dial"), "'dial' is digits only, not '%s'".formatted(dial.get()));
        }
        var line = new Line(fields.prose("say"), dial);
        fields.end();
        return line;
    }

    private static Emergency none() {
        var line = new Line("your local emergency number", Optional.empty());
        var nowhere = new Country("", "", line, line, line, line, false, java.time.LocalDate.EPOCH, List.of());
        return new Emergency(Map.of(), nowhere, List.of(), nowhere);
    }
}
