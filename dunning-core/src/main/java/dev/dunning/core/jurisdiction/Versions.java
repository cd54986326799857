package dev.dunning.core.jurisdiction;

import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.CountedBy;
import dev.dunning.core.law.LawFact;
import dev.dunning.core.law.LawFacts;
import dev.dunning.core.law.LawTopic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The versions of one rule, for each kind of debtor.
 *
 * @param <T> what the rule says
 */
final class Versions<T> {

    private final Map<DebtorKind, List<Version<T>>> lines;

    /**
     * One line.
     *
     * @param from its first day
     * @param by which day decides; one law can take new contracts by their own day and running ones by the due date
     * @param value what the rule says
     */
    private record Version<T>(LocalDate from, CountedBy by, T value) {

        private boolean holds(Function<CountedBy, LocalDate> day) {
            return !day.apply(by).isBefore(from);
        }
    }

    private Versions(Map<DebtorKind, List<Version<T>>> lines) {
        this.lines = lines;
    }

    /** Reads each version by itself. */
    static <T> Versions<T> of(LawFacts facts, LawTopic topic, Function<LawFact, T> reader) {
        Map<DebtorKind, List<Version<T>>> lines = new EnumMap<>(DebtorKind.class);
        for (DebtorKind kind : DebtorKind.values()) {
            List<Version<T>> versions = new ArrayList<>();
            versions(facts, topic, kind)
                    .forEach(fact -> versions.add(new Version<>(fact.from(), fact.by(), reader.apply(fact))));
            lines.put(kind, List.copyOf(versions));
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

    /** The last version that holds; empty when the law says nothing, or nothing yet. */
    Optional<T> on(DebtorKind kind, Function<CountedBy, LocalDate> day) {
        List<Version<T>> versions = lines.getOrDefault(kind, List.of());
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (versions.get(i).holds(day)) {
                return Optional.of(versions.get(i).value());
            }
        }
        return Optional.empty();
    }

    /** The first day of the oldest version, where the day that decides lies before it. */
    Optional<LocalDate> begins(DebtorKind kind, Function<CountedBy, LocalDate> day) {
        return list(kind).findFirst().filter(first -> !first.holds(day)).map(Version::from);
    }

    /** Every version for a kind of debtor. */
    Stream<T> all(DebtorKind kind) {
        return list(kind).map(Version::value);
    }

    private Stream<Version<T>> list(DebtorKind kind) {
        return lines.getOrDefault(kind, List.of()).stream();
    }
}
