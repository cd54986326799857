package dev.dunning.core.insight.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.IbmLedger;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Weekly forecasts on real invoices, learned before and judged after. */
class IbmForecastTest {

    private static final LocalDate LEARNED = LocalDate.of(2013, 3, 31);
    private static final int ORIGINS = 30;
    private static final int AHEAD = 4;

    private int weeks;
    private int inside;
    private double missed;
    private double expected;
    private double received;

    @Test
    void most_weeks_lie_inside_the_band_and_the_mean_is_right() {
        assumeTrue(IbmLedger.file().isPresent(), "skipped: no folder shared/data/ibm beside the project");
        List<IbmLedger.Row> rows = IbmLedger.rows();
        Collection<Dossier> ledger = IbmLedger.dossiers(rows).values();
        Experience experience = Experience.learn(ledger.stream(), LEARNED);
        for (int week = 0; week < ORIGINS; week++) {
            LocalDate on = LEARNED.plusWeeks(week);
            CashForecast forecast =
                    CashForecast.of(ledger.stream(), on, AHEAD, experience).get(0);
            forecast.weeks().forEach(each -> judge(each, on, rows));
        }
        assertThat(inside / (double) weeks).isBetween(0.7, 0.9);
        assertThat(missed / received).isLessThan(0.2);
        assertThat(expected / received).isBetween(0.95, 1.05);
    }

    private void judge(CashWeek week, LocalDate on, List<IbmLedger.Row> rows) {
        long paid = rows.stream()
                .filter(row -> !row.issued().isAfter(on))
                .filter(row -> !row.paid().isBefore(week.from()) && !row.paid().isAfter(week.until()))
                .filter(row -> row.paid().isAfter(on))
                .mapToLong(row -> row.amount().minorUnits())
                .sum();
        weeks++;
        inside += paid >= week.low().minorUnits() && paid <= week.high().minorUnits() ? 1 : 0;
        missed += Math.abs(paid - week.expected().minorUnits());
        expected += week.expected().minorUnits();
        received += paid;
    }
}
