package dev.dunning.core.jurisdiction;

import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.DatedValue;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.law.LawFact;
import dev.dunning.core.law.LawFacts;
import dev.dunning.core.law.LawTable;
import dev.dunning.core.law.SumScale;
import dev.dunning.core.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sums of money that a fact grants: {@code none}, one amount for all time, or the id of a table. */
final class LawfulSums {

    private static final String CONSTANT = "constant-sum";
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private LawfulSums() {}

    static Optional<DatedValues<SumScale>> of(LawFacts facts, LawFact fact, String unit) {
        if (fact.value().equals("none")) {
            return Optional.empty();
        }
        boolean amount = fact.value().contains(" ");
        return Optional.of(amount ? constant(facts, fact, unit) : LawTable.sums(fact.value()));
    }

    private static DatedValues<SumScale> constant(LawFacts facts, LawFact fact, String unit) {
        return DatedValues.constant(
                CONSTANT,
                unit,
                EVER,
                new DatedValue<>(SumScale.of(Money.parse(fact.value())), fact.certainty()),
                facts.knownThrough(),
                fact.source());
    }

    /** Whether the sums stand in a table of their own, and not in the fact itself. */
    static boolean isTable(DatedValues<SumScale> sums) {
        return !sums.id().equals(CONSTANT);
    }

    static <T> Stream<DatedValues<?>> tables(
            Versions<T> versions, Function<T, Optional<DatedValues<SumScale>>> amounts) {
        return Stream.of(DebtorKind.values())
                .flatMap(versions::all)
                .flatMap(version -> amounts.apply(version).stream())
                .filter(LawfulSums::isTable)
                .map(table -> (DatedValues<?>) table);
    }
}
