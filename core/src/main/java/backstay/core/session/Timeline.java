package backstay.core.session;

import java.util.List;

/// A timeline: a session compiled to contiguous timed steps. Each step starts where the one before ends; the last
/// ends at `totalMs`.
public record Timeline(String id, String title, long totalMs, List<Step> steps) {
    public Timeline {
        steps = List.copyOf(steps);
    }
}
