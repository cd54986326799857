package dev.dunning.core.jurisdiction;

import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.CountedBy;
import dev.dunning.core.law.LawFact;
import dev.dunning.core.law.LawFacts;
import dev.dunning.core.law.LawTopic;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The versions of one rule, for each kind of debtor.
 *
 * @param <T> what the rule says
 */
final class Versions<T> {

    private final Map<DebtorKind, Line<T>> lines;

    /**
     * What holds for one kind of debtor.
     *
     * @param by which day decides
     * @param values the versions by their first day
     */
    private record Line<T>(CountedBy by, NavigableMap<LocalDate, T> values) {}

    private Versions(Map<DebtorKind, Line<T>> lines) {
        this.lines = lines;
    }

    /** Reads each version by itself. */
    static <T> Versions<T> of(LawFacts facts, LawTopic topic, Function<LawFact, T> reader) {
        Map<DebtorKind, Line<T>> lines = new EnumMap<>(DebtorKind.class);
        for (DebtorKind kind : DebtorKind.values()) {
            List<LawFact> versions = versions(facts, topic, kind);
            if (!versions.isEmpty()) {
                NavigableMap<LocalDate, T> values = new TreeMap<>();
                versions.forEach(fact -> values.put(fact.from(), reader.apply(fact)));
                lines.put(kind, new Line<>(versions.get(0).by(), values));
            }
        }
        return new Versions<>(lines);
    }

    /** The lines of a law for a kind of debtor, the most special ones: a public body is judged like a business unless it has lines of its own. */
    static List<LawFact> versions(LawFacts facts, LawTopic topic, DebtorKind kind) {
        Stream<String> names = switch (kind) {
            case CONSUMER -> Stream.of("consumer", "all");
            case SOLE_TRADER, BUSINESS -> Stream.of("business", "all");
            case PUBLIC_BODY -> Stream.of("public", "business", "all");
        };
        return names.map(name -> facts.versions(topic, name))
                .filter(versions -> !versions.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The version that holds; empty when the law says nothing, or nothing yet. */
    Optional<T> on(DebtorKind kind, Function<CountedBy, LocalDate> day) {
        return Optional.ofNullable(lines.get(kind))
                .map(line -> line.values().floorEntry(day.apply(line.by())))
                .map(Map.Entry::getValue);
    }

    /** The first day of the oldest version, where the day that decides lies before it. */
    Optional<LocalDate> begins(DebtorKind kind, Function<CountedBy, LocalDate> day) {
        return Optional.ofNullable(lines.get(kind))
                .filter(line -> day.apply(line.by()).isBefore(line.values().firstKey()))
                .map(line -> line.values().firstKey());
    }

    /** Every version for a kind of debtor. */
    Stream<T> all(DebtorKind kind) {
        return Optional.ofNullable(lines.get(kind)).stream().flatMap(line -> line.values().values().stream());
    }
}
