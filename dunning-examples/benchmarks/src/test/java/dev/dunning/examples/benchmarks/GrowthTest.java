package dev.dunning.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private static final Step ONE = new Step("ClaimBySize", "NL", "invoices", 1, 50, 1000);
    private static final Step TEN = new Step("ClaimBySize", "NL", "invoices", 10, 525, 8049);

    @Test
    void the_first_step_stands_for_itself() {
        assertThat(ONE.row(Optional.empty())).isEqualTo("| ClaimBySize | NL | invoices=1 |  |  | 1000 |  |");
    }

    @Test
    void a_further_step_is_compared_with_the_one_before() {
        assertThat(TEN.row(Optional.of(ONE)))
                .isEqualTo("| ClaimBySize | NL | invoices=10 | 10.0 | 10.5 | 8049 | 8.0 |");
    }

    @Test
    void steps_under_different_laws_are_not_compared() {
        assertThat(TEN.continues(ONE)).isTrue();
        assertThat(new Step("ClaimBySize", "EU", "invoices", 10, 525, 8049).continues(ONE))
                .isFalse();
        assertThat(new Step("Other", "NL", "invoices", 10, 525, 8049).continues(ONE))
                .isFalse();
    }
}
