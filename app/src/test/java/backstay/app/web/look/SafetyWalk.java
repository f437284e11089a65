package backstay.app.web.look;

import com.microsoft.playwright.Page;

/// Walks through the safety questions as a person does, by clicking what they would click.
final class SafetyWalk {
    private final Page page;

    SafetyWalk(Page page) {
        this.page = page;
    }

    /// Answers the emergency gate with no to everything but these questions, and sends it.
    SafetyWalk first(String... yes) {
        page.navigate("safety");
        for (var name : page.locator("form input[type=radio][value=no]:visible").all()) {
            name.check();
        }
        for (var question : yes) {
            page.check("input[name=%s][value=yes]".formatted(question));
        }
        send();
        return this;
    }

    /// Ticks these questions, says none in every other group, and sends it.
    SafetyWalk second(String age, String onset, String... ticks) {
        page.check("input[name=AGE][value='%s']".formatted(age));
        page.check("input[name=ONSET][value='%s']".formatted(onset));
        for (var tick : ticks) {
            page.check("input[name=%s]".formatted(tick));
        }
        for (var group : page.locator("fieldset.ticks").all()) {
            if (group.locator("> .tick > .opt > input:checked").count() == 0) {
                group.locator("input[name=none]").check();
            }
        }
        send();
        return this;
    }

    /// Sends the form of the page.
    void send() {
        page.locator("main form button").first().click();
    }
}
