package dev.dunning.core.decision;

import dev.dunning.core.reason.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells once what many have in common: reasons that differ in some facts only become one, with lists of those facts. */
final class Gathering {

    private final List<String> facts;

    private Gathering(List<String> facts) {
        this.facts = facts;
    }

    /** Facts that may differ. */
    static Gathering by(String... facts) {
        return new Gathering(List.of(facts));
    }

    List<Reason> of(Collection<Reason> reasons) {
        Map<Reason, List<Reason>> alike = new LinkedHashMap<>();
        reasons.stream()
                .distinct()
                .forEach(reason -> alike.computeIfAbsent(common(reason), same -> new ArrayList<>())
                        .add(reason));
        return alike.entrySet().stream()
                .map(group -> joined(group.getKey(), group.getValue()))
                .toList();
    }

    private Reason common(Reason reason) {
        Map<String, Object> rest = new TreeMap<>(reason.facts());
        facts.forEach(rest::remove);
        return new Reason(reason.rule(), rest, reason.source());
    }

    private Reason joined(Reason common, List<Reason> alike) {
        Reason joined = common;
        for (String fact : facts) {
            List<Object> values = alike.stream()
                    .flatMap(reason -> Optional.ofNullable(reason.facts().get(fact)).stream())
                    .flatMap(Gathering::each)
                    .distinct()
                    .toList();
            if (!values.isEmpty()) {
                joined = joined.with(fact, values.size() == 1 ? values.get(0) : values);
            }
        }
        return joined;
    }

    private static Stream<Object> each(Object value) {
        return value instanceof Collection<?> several ? several.stream().map(Object.class::cast) : Stream.of(value);
    }
}
