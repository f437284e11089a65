package backstay.bench.speed;

/// The report: one table of what was measured, with the budget beside it.
final class Report {
    private final StringBuilder rows = new StringBuilder("| what | measured | budget |\n|---|---|---|\n");

    void row(String what, String measured, String budget) {
        rows.append("| %s | %s | %s |%n".formatted(what, measured, budget));
        System.err.println("  " + what + ": " + measured);
    }

    String text() {
        return rows.toString();
    }
}
