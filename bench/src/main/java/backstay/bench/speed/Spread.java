package backstay.bench.speed;

import java.util.Arrays;
import java.util.Locale;

/// The spread of a measured figure: its sorted samples.
record Spread(double[] sorted) {
    Spread {
        sorted = sorted.clone();
        Arrays.sort(sorted);
    }

    /// The sample below which this share of all samples lies; 0.5 is the median.
    double at(double share) {
        return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }

    /// Minimum, median and maximum, as the report shows them.
    String minMedianMax(String unit) {
        return String.format(Locale.ROOT, "%.2f / %.2f / %.2f %s", sorted[0], at(0.5), sorted[sorted.length - 1], unit);
    }
}
