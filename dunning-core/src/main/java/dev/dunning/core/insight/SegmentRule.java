package dev.dunning.core.insight;

import dev.dunning.core.reason.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who belongs to a segment: all that is named must hold.
 *
 * @param segment name of the segment, in kebab case
 * @param bounds between which values the measures lie; none means any profile
 * @param tags the debtor has one of these labels; empty means any
 */
public record SegmentRule(String segment, Map<Measure, Bounds> bounds, Set<String> tags) {

    /** Copies the bounds and labels, sorted. */
    public SegmentRule {
        Map<Measure, Bounds> sorted = new EnumMap<>(Measure.class);
        sorted.putAll(bounds);
        bounds = Collections.unmodifiableMap(sorted);
        tags = Collections.unmodifiableSet(new TreeSet<>(tags));
    }

    /** Why a profile belongs to the segment; empty when it does not. */
    Optional<List<Reason>> because(PaymentProfile profile) {
        List<Reason> because = new ArrayList<>();
        for (Map.Entry<Measure, Bounds> bound : bounds.entrySet()) {
            Optional<BigDecimal> value = bound.getKey().of(profile).filter(bound.getValue()::hold);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            because.add(Reason.of("measure-fits-segment")
                    .with("measure", bound.getKey().label())
                    .with("value", value.get()));
        }
        if (!tags.isEmpty()) {
            Set<String> met = new TreeSet<>(tags);
            met.retainAll(profile.tags());
            if (met.isEmpty()) {
                return Optional.empty();
            }
            because.add(Reason.of("label-fits-segment").with("label", List.copyOf(met)));
        }
        return Optional.of(because);
    }
}
