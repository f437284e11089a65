package backstay.app.web.safety;

import backstay.app.web.Form;
import backstay.content.QuestionGroup;
import backstay.content.QuestionGroup.Asked;
import backstay.content.QuestionGroup.Choice;
import backstay.content.QuestionGroup.DetailField;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/// The safety forms being read into the contract's screening input. Every problem is noted beside its field.
final class SafetyForm {
    /// The field that says a person ticked nothing in a group on purpose; its values are group ids.
    static final String NONE = "none";

    /// Ends the name of the tick that turns a yes into not sure.
    static final String UNSURE = ".unsure";

    /// Where the pain goes; asked beside a cancer in the past.
    static final String LEG = "legSymptoms";

    private static final List<String> REPLIES = List.of("yes", "no", "not-sure");
    private static final List<String> REPLIES_OR_SKIP = List.of("yes", "no", "not-sure", "skip");
    private static final List<String> LEGS = List.of("none", "above-knee", "below-knee");

    private final Form form;
    private final SafetyQuestions questions;
    private final ObjectNode answers = JsonNodeFactory.instance.objectNode();

    SafetyForm(Form form, SafetyQuestions questions) {
        this.form = form;
        this.questions = questions;
    }

    /// Reads the emergency gate: every question needs an answer.
    void readFirst() {
        for (var group : questions.stage(1)) {
            for (var asked : group.questions()) {
                readReply(asked);
            }
        }
    }

    /// Reads the questions about the background: what fits was ticked, and nothing ticked was said on purpose.
    void readSecond() {
        for (var group : questions.stage(2)) {
            requireSomething(group);
            for (var asked : group.questions()) {
                readSecond(asked);
            }
        }
    }

    /// What was read, as the contract's screening input.
    ObjectNode input(LocalDate day) {
        var input = JsonNodeFactory.instance.objectNode().put("askedOn", day.toString());
        if (form.has("CA1")) {
            form.choice(LEG, LEGS).ifPresent(leg -> input.put(LEG, leg));
        }
        return input.set("answers", answers);
    }

    /// Whether everything read so far can be used.
    boolean sound() {
        return form.sound();
    }

    private void readSecond(Asked asked) {
        var name = asked.question().name();
        switch (asked.type()) {
            case CHOICE -> form.choiceNeeded(name, ids(asked.choices())).ifPresent(id -> answers.put(name, id));
            case CHOICES -> readChoices(asked);
            case YES_NO -> readTick(asked);
            case NUMBER -> throw new IllegalArgumentException("No safety question is answered by a number: " + name);
        }
    }

    private void readReply(Asked asked) {
        var name = asked.question().name();
        var reply = form.choiceNeeded(name, asked.skip() ? REPLIES_OR_SKIP : REPLIES);
        reply.ifPresent(text -> put(asked, text));
    }

    private void readTick(Asked asked) {
        var name = asked.question().name();
        var reply = !form.has(name) ? "no" : form.has(name + UNSURE) ? "not-sure" : "yes";
        put(asked, reply);
        if (reply.equals("yes")) {
            questions.with(asked.question()).forEach(this::readTick);
        }
        if (!reply.equals("no")) {
            readWhatDetailsOpen(asked);
        }
    }

    private void readWhatDetailsOpen(Asked asked) {
        for (var detail : asked.details()) {
            if (!form.text(field(asked, detail)).isEmpty()) {
                questions.with(asked.question(), detail.name()).forEach(this::readReply);
            }
        }
        if (asked.details().stream().anyMatch(detail -> detail.name().equals("pregnantWeeks"))) {
            requirePregnantOrPostnatal(asked);
        }
    }

    private void readChoices(Asked asked) {
        var name = asked.question().name();
        var chosen = form.choices(name, ids(asked.choices()));
        if (chosen.isEmpty() && form.texts(name).isEmpty()) {
            form.wrong(name, "Please tick at least one.");
        }
        var list = answers.putArray(name);
        chosen.forEach(list::add);
    }

    private void put(Asked asked, String reply) {
        var name = asked.question().name();
        var detailed = JsonNodeFactory.instance.objectNode().put("answer", reply);
        if (reply.equals("yes") || reply.equals("not-sure")) {
            asked.details().forEach(detail -> readDetail(asked, detail, detailed));
        }
        if (detailed.size() > 1) {
            answers.set(name, detailed);
        } else {
            answers.put(name, reply);
        }
    }

    private void readDetail(Asked asked, DetailField detail, ObjectNode into) {
        var field = field(asked, detail);
        switch (detail.type()) {
            case YES_NO ->
                form.choice(field, List.of("yes", "no")).ifPresent(text -> into.put(detail.name(), text.equals("yes")));
            case NUMBER ->
                form.whole(field, detail.min().orElse(0), detail.max().orElse(9999))
                        .ifPresent(value -> into.put(detail.name(), value));
            case CHOICE, CHOICES ->
                form.choice(field, ids(detail.choices())).ifPresent(id -> into.put(detail.name(), id));
        }
    }

    private void requireSomething(QuestionGroup group) {
        var tickable = group.questions().stream()
                .filter(asked -> asked.type() == QuestionGroup.Type.YES_NO)
                .toList();
        boolean ticked =
                tickable.stream().anyMatch(asked -> form.has(asked.question().name()));
        boolean none = form.texts(NONE).contains(group.id());
        if (tickable.isEmpty() || ticked != none) {
            return;
        }
        form.wrong(
                NONE + "-" + group.id(),
                ticked
                        ? "You ticked something and also “None of these”. Please keep one of them."
                        : "Please tick what fits, or “None of these”.");
    }

    private void requirePregnantOrPostnatal(Asked asked) {
        var pregnant = asked.question().name() + ".pregnantWeeks";
        boolean during = !form.text(pregnant).isEmpty();
        boolean after = !form.text(asked.question().name() + ".postnatalWeeks").isEmpty();
        if (during == after && form.typed().problem(pregnant).isEmpty()) {
            form.wrong(pregnant, "Please fill in one of the two: weeks pregnant, or weeks since the birth.");
        }
        if (!after && form.has(asked.question().name() + ".caesarean")) {
            var answer = answers.get(asked.question().name());
            if (answer instanceof ObjectNode detailed) {
                detailed.remove("caesarean");
            }
        }
    }

    private static String field(Asked asked, DetailField detail) {
        return asked.question().name() + "." + detail.name();
    }

    private static List<String> ids(List<Choice> choices) {
        return choices.stream().map(Choice::id).toList();
    }
}
