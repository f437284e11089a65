package backstay.bench.speed;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// The spread of a measured figure: its samples, sorted.
record Spread(List<Double> sorted) {
    Spread {
        sorted = sorted.stream().sorted().toList();
    }

    static Spread of(Collection<Double> samples) {
        return new Spread(List.copyOf(samples));
    }

    /// The sample below which this share of all samples lies; 0.5 is the median.
    double at(double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
    }

    /// Minimum, median and maximum, as the report shows them.
    String minMedianMax(String unit) {
        return String.format(Locale.ROOT, "%.2f / %.2f / %.2f %s", sorted.getFirst(), at(0.5), sorted.getLast(), unit);
    }
}
