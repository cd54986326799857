package dev.dunning.core.insight;

import dev.dunning.core.insight.history.Kept;
import dev.dunning.core.insight.history.Settlement;
import dev.dunning.core.insight.history.Settlements;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Gathers how the debtors of a ledger paid; of more than it can hold it keeps the same ones in whatever order they come. */
final class Learner {

    private static final int MOST_DEBTORS = 50_000;

    private final LocalDate day;
    private final TreeMap<Key, Past> debtors = new TreeMap<>();
    private Kept promises = Kept.NONE;

    /** Evenly spread over the debtors, whatever their numbers look like. */
    private record Key(long hash, String creditor, String debtor, String currency) implements Comparable<Key> {

        static Key of(Dossier dossier) {
            String creditor = dossier.creditor().id();
            String debtor = dossier.debtor().id();
            return new Key(
                    StableHash.of(debtor), creditor, debtor, dossier.currency().getCurrencyCode());
        }

        @Override
        public int compareTo(Key other) {
            int byHash = Long.compareUnsigned(hash, other.hash);
            int byDebtor = byHash != 0 ? byHash : debtor.compareTo(other.debtor);
            int byCreditor = byDebtor != 0 ? byDebtor : creditor.compareTo(other.creditor);
            return byCreditor != 0 ? byCreditor : currency.compareTo(other.currency);
        }
    }

    Learner(LocalDate day) {
        this.day = day;
    }

    void add(Dossier dossier) {
        Settlements settlements = new Settlements(dossier, day);
        promises = promises.plus(Kept.withPlans(settlements, dossier, day));
        LocalDate booked = dossier.bookedBy(day);
        List<Settlement> telling = settlements.list().stream()
                .filter(settlement -> settlement.isTelling(booked))
                .toList();
        if (telling.isEmpty()) {
            return;
        }
        debtors.put(Key.of(dossier), new Past(telling, booked));
        if (debtors.size() > MOST_DEBTORS) {
            debtors.pollLastEntry();
        }
    }

    Experience experience() {
        List<Past> books = List.copyOf(debtors.values());
        int invoices =
                books.stream().mapToInt(past -> past.settlements().size()).sum();
        if (invoices < Experience.LEAST_INVOICES) {
            return Experience.none(day, promises);
        }
        Usual usual = new Fit(books).usual();
        List<Curve.Outcome> outcomes = new ArrayList<>();
        List<Spread.Miss> misses = new ArrayList<>();
        for (Past book : books) {
            foretell(book, usual, outcomes, misses);
        }
        Curve curve = Curve.fitting(outcomes);
        return new Experience(
                day,
                debtors.size(),
                invoices,
                usual,
                Everybody.of(books),
                curve,
                Spread.of(misses),
                Reliability.of(outcomes, curve),
                promises);
    }

    /** Foretells every invoice of a debtor on the day of its issue, knowing only what was known then. */
    private static void foretell(Past book, Usual usual, List<Curve.Outcome> outcomes, List<Spread.Miss> misses) {
        Habit habit = new Habit(usual, book.settlements());
        for (Settlement settlement : book.settlements()) {
            double expected = habit.expected(settlement, settlement.issued());
            outcomes.add(new Curve.Outcome(expected, settlement.isLate(book.booked())));
            misses.add(new Spread.Miss(book.delay(settlement) - expected, !settlement.isOpen()));
        }
    }
}
