package backstay.content.read;

import backstay.content.RulePage;
import backstay.content.RulePage.Dated;
import backstay.content.RulePage.RuleNumber;
import backstay.content.read.Draft.Kind;
import java.util.ArrayList;
import java.util.List;

/// Reads a rule's page.
public final class RuleFile {
    private static final Options<RulePage.Kind> KINDS = Options.of(RulePage.Kind.values(), RulePage.Kind::id);

    private RuleFile() {}

    /// The page.
    public static RulePage read(Fields fields) {
        var written = fields.date("written");
        var page = new RulePage(
                Common.idOfFile(fields, Kind.RULE),
                fields.oneOf("kind", KINDS),
                fields.text("what"),
                fields.prose("says"),
                fields.prose("changesWhen"),
                fields.oneOf("certainty", Common.CERTAINTY),
                Common.sources(fields, 1),
                numbers(fields),
                Common.from(fields),
                fields.text("author"),
                written,
                Common.nextReview(fields, written));
        fields.end();
        return page;
    }

    private static List<RuleNumber> numbers(Fields fields) {
        var numbers = new ArrayList<RuleNumber>();
        for (var byName : fields.mappingIfAny("numbers").stream().toList()) {
            for (var name : byName.names().stream().sorted().toList()) {
                byName.mapping(name).map(number -> number(name, number)).ifPresent(numbers::add);
            }
        }
        return numbers;
    }

    private static RuleNumber number(String name, Fields fields) {
        var number = new RuleNumber(
                name, fields.text("description"), fields.text("unit"), fields.each("values", 1, RuleFile::dated));
        for (int at = 1; at < number.values().size(); at++) {
            if (!number.values()
                    .get(at)
                    .since()
                    .isAfter(number.values().get(at - 1).since())) {
                fields.draft().problem(fields.place("values"), "values go from the oldest to the newest");
            }
        }
        fields.end();
        return number;
    }

    private static Dated dated(Fields fields) {
        return new Dated(
                fields.date("since"),
                fields.whole("value", -100_000, 1_000_000),
                fields.id("source", Kind.SOURCE),
                fields.oneOf("certainty", Common.CERTAINTY));
    }
}
