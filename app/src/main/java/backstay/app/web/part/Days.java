package backstay.app.web.part;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How a day is written on a page.
public final class Days {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Days() {}

    /// A day in full, such as 20 November 2026.
    public static String say(LocalDate day) {
        return day.format(LONG);
    }
}
