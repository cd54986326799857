package dev.dunning.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.insight.Spread.Miss;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long invoices stay open is learned from those that were paid and from those that were not. */
class SpreadTest {

    private static List<Miss> paid(int count, double days) {
        return Collections.nCopies(count, new Miss(days, true));
    }

    private static List<Miss> open(int count, double days) {
        return Collections.nCopies(count, new Miss(days, false));
    }

    @SafeVarargs
    private static Spread of(List<Miss>... parts) {
        List<Miss> all = new ArrayList<>();
        for (List<Miss> part : parts) {
            all.addAll(part);
        }
        return Spread.of(all);
    }

    @Test
    void where_all_is_paid_every_miss_counts_once() {
        Spread spread = of(paid(2, 3), paid(1, -1), paid(1, 10));

        assertThat(spread.misses()).containsExactly(-1.0, 3.0, 3.0, 10.0);
        assertThat(spread.shareNever()).isZero();
        assertThat(spread.shareAbove(3)).isEqualTo(0.25);
        assertThat(spread.shareAbove(10)).isZero();
    }

    @Test
    void what_is_open_for_longer_than_any_was_that_was_paid_is_not_expected() {
        Spread spread = of(paid(75, 2), open(25, 100));

        assertThat(spread.shareNever()).isEqualTo(0.25);
        assertThat(spread.shareAbove(50)).isEqualTo(0.25);
        assertThat(spread.quantile(0.5, -10)).contains(2.0);
        assertThat(spread.quantile(0.5, 50)).isEmpty();
    }

    @Test
    void what_is_open_for_a_short_time_says_nothing_of_later_days() {
        Spread spread = of(paid(40, 2), open(20, 5), paid(20, 9));

        assertThat(spread.shareAbove(5)).isEqualTo(0.5);
        assertThat(spread.shareNever()).isZero();
    }

    @Test
    void of_many_a_thousand_stand_for_all() {
        Spread spread = of(paid(3_000, 1), paid(1_000, 5), open(1_000, 9));

        assertThat(spread.misses()).hasSize(800);
        assertThat(spread.shareAbove(1)).isEqualTo(0.4);
        assertThat(spread.shareNever()).isEqualTo(0.2);
    }

    @Test
    void where_nothing_was_paid_nothing_is_expected() {
        assertThat(of(open(40, 3)).shareNever()).isEqualTo(1);
        assertThat(of(open(40, 3)).quantile(0.1, 0)).isEmpty();
    }
}
