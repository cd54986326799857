package dev.dunning.core.json;

import dev.dunning.core.insight.Bounds;
import dev.dunning.core.insight.Measure;
import dev.dunning.core.insight.SegmentRule;
import dev.dunning.core.insight.Segments;
import dev.dunning.core.money.Rate;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** How the rules of segments are read. */
final class SegmentsReader {

    static final String FORMAT = "dunning-segments/1";

    static final Reading<Segments> SEGMENTS = Format.document(FORMAT, SegmentsReader::segments);

    private static final Reading<Bounds> BOUNDS = Fields.object(SegmentsReader::bounds);
    private static final Reading<Map<Measure, Bounds>> CONDITION = Fields.object(SegmentsReader::condition);
    private static final Reading<SegmentRule> RULE = Fields.object(SegmentsReader::rule);

    private SegmentsReader() {}

    private static Supplier<Segments> segments(Fields in) {
        in.required("format", Scalars.ID);
        var rules = in.required("segments", Lists.of(RULE));
        var otherwise = in.required("otherwise", Scalars.NAME);
        var ext = in.ext();
        return () -> new Segments(rules.get(), otherwise.get(), ext);
    }

    private static Supplier<SegmentRule> rule(Fields in) {
        var id = in.required("id", Scalars.NAME);
        var bounds = in.optional("if", CONDITION).orElse(Map.of());
        var tags = in.set("tags", DebtorReader.TAG);
        return () -> new SegmentRule(id.get(), bounds, tags);
    }

    private static Supplier<Map<Measure, Bounds>> condition(Fields in) {
        Map<Measure, Bounds> bounds = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            in.optional(measure.label(), BOUNDS).ifPresent(found -> bounds.put(measure, found));
        }
        return () -> bounds;
    }

    private static Supplier<Bounds> bounds(Fields in) {
        Optional<BigDecimal> atLeast = in.optional("atLeast", Scalars.RATE).map(SegmentsReader::number);
        Optional<BigDecimal> atMost = in.optional("atMost", Scalars.RATE).map(SegmentsReader::number);
        return () -> new Bounds(atLeast, atMost);
    }

    private static BigDecimal number(Rate rate) {
        return new BigDecimal(rate.toString());
    }
}
