package dev.dunning.core.insight.figures;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.dunning.core.claim.Item;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.history.Kept;
import dev.dunning.core.insight.history.KnownOverdue;
import dev.dunning.core.insight.history.Settlement;
import dev.dunning.core.insight.history.Settlements;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Sums up the dossiers of one currency. */
final class FigureSums {

    private static final List<Integer> BAND_ENDS = List.of(0, 30, 60, 90, Integer.MAX_VALUE);

    private final Currency currency;
    private final LocalDate on;
    private final long[] bandAmounts = new long[BAND_ENDS.size()];
    private final int[] bandItems = new int[BAND_ENDS.size()];
    private final SalesDays sales;
    private final StepEffects steps;
    private final Causes causes;
    private final Collected collected;
    private Kept promises = Kept.NONE;

    FigureSums(Currency currency, LocalDate on, Experience experience) {
        this.currency = currency;
        this.on = on;
        this.sales = new SalesDays(on);
        this.steps = new StepEffects(experience);
        this.causes = new Causes(on);
        this.collected = new Collected(on);
    }

    void add(Dossier dossier) {
        Settlements settlements = new Settlements(dossier, on);
        KnownOverdue late = new KnownOverdue(dossier, settlements, on);
        LocalDate booked = dossier.bookedBy(on);
        settlements.ledger().items().forEach(item -> add(item, late.contains(item) ? daysLate(item, booked) : 0));
        collected.add(dossier, settlements.ledger(), late);
        List<Settlement> list = settlements.list();
        list.forEach(sales::paid);
        promises = promises.plus(Kept.in(settlements, dossier, on));
        steps.add(settlements, list, booked);
        causes.add(dossier, settlements, late);
    }

    /** Nobody knows of a day that is not booked; what was due on the last one that is, is late from the next. */
    private static long daysLate(Item item, LocalDate booked) {
        return Math.max(1, DAYS.between(item.due(), booked));
    }

    private void add(Item item, long daysLate) {
        sales.issued(item.invoice().issued(), item.amount());
        if (item.open().isPositive()) {
            int band = band(daysLate);
            bandAmounts[band] = Math.addExact(bandAmounts[band], item.open().minorUnits());
            bandItems[band]++;
        }
    }

    private static int band(long daysLate) {
        int band = 0;
        while (daysLate > BAND_ENDS.get(band)) {
            band++;
        }
        return band;
    }

    LedgerFigures figures() {
        long open = IntStream.range(0, bandAmounts.length)
                .mapToLong(band -> bandAmounts[band])
                .reduce(0, Math::addExact);
        return new LedgerFigures(
                currency,
                on,
                money(open),
                money(open - bandAmounts[0]),
                ageing(),
                sales.outstanding(open, bandAmounts[0]),
                collected.share(),
                promises.kept(),
                promises.broken(),
                steps.list(),
                causes.found());
    }

    private List<AgeBand> ageing() {
        return IntStream.range(0, BAND_ENDS.size()).mapToObj(this::ageBand).toList();
    }

    private AgeBand ageBand(int band) {
        int from = band == 0 ? Integer.MIN_VALUE : BAND_ENDS.get(band - 1) + 1;
        boolean isLast = band == BAND_ENDS.size() - 1;
        OptionalInt through = isLast ? OptionalInt.empty() : OptionalInt.of(BAND_ENDS.get(band));
        return new AgeBand(from, through, bandItems[band], money(bandAmounts[band]));
    }

    private Money money(long minor) {
        return Money.ofMinor(currency, minor);
    }
}
