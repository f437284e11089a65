package backstay.app.web.history;

import java.util.List;
import java.util.UUID;

/// The history page: what the person told, newest day first.
///
/// @param olderThan the day to ask for next, as a date; empty text at the end of the journal
public record HistoryPage(List<Day> days, String olderThan) {
    public HistoryPage {
        days = List.copyOf(days);
    }

    /// One day in words and what was told on it.
    public record Day(String date, List<Told> told) {
        public Day {
            told = List.copyOf(told);
        }
    }

    /// One fact in words.
    ///
    /// @param fact its id
    /// @param retractable whether it can still be taken back
    public record Told(UUID fact, String time, String what, String detail, boolean retractable) {}
}
