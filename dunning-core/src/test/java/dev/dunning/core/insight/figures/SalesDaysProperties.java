package dev.dunning.core.insight.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.insight.Days;
import dev.dunning.core.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds for counting back, whatever was invoiced on whichever days. */
class SalesDaysProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 16);
    private static final Currency EURO = Currency.getInstance("EUR");

    private static long countedBack(Map<Integer, Long> sales, long open) {
        SalesDays days = new SalesDays(TODAY);
        sales.forEach((ago, cents) -> days.issued(TODAY.minusDays(ago), Money.ofMinor(EURO, cents)));
        return days.outstanding(open, 0).countBack().orElseThrow().tenths();
    }

    private static long sum(Map<Integer, Long> sales) {
        return sales.values().stream().mapToLong(Long::longValue).sum();
    }

    /** With ten euros a day at least, a cent is no more than a tenth of ninety days' sales. */
    @Property(tries = 300)
    void a_cent_more_that_is_open_adds_two_tenths_of_a_day_at_most_and_takes_none_away(
            @ForAll @Size(min = 1, max = 9)
                    Map<@IntRange(max = 89) Integer, @LongRange(min = 1_000, max = 9_999) Long> sales,
            @ForAll @IntRange(max = 10) int days) {
        long lastDays = sales.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(days)
                .mapToLong(Map.Entry::getValue)
                .sum();
        long open = Math.min(lastDays, sum(sales) - 1);

        assertThat(countedBack(sales, open + 1) - countedBack(sales, open)).isBetween(0L, 2L);
        assertThat(open == 0 ? 0 : countedBack(sales, open) - countedBack(sales, open - 1))
                .isBetween(0L, 2L);
    }

    @Property(tries = 100)
    void when_all_is_open_it_counts_back_to_the_first_day_that_day_included(
            @ForAll @Size(min = 1, max = 9)
                    Map<@IntRange(max = 89) Integer, @LongRange(min = 1, max = 9_999) Long> sales) {
        long first = sales.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();

        assertThat(countedBack(sales, sum(sales)))
                .isEqualTo(Days.of(first + 1.0).tenths());
        assertThat(countedBack(sales, 0)).isZero();
    }
}
