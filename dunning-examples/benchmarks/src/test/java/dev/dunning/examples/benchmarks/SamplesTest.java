package dev.dunning.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.decision.Act;
import dev.dunning.core.notice.NoticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplesTest {

    @ParameterizedTest
    @CsvSource({"NL, 1, 1", "NL, 4, 4", "NL, 16, 12", "NL, 48, 40", "EU, 1, 1", "EU, 4, 3", "EU, 16, 8", "EU, 48, 30"})
    void half_years_with_the_same_rate_share_a_line_unless_a_year_of_interest_ends(
            String law, int halfYears, int lines) {
        var benchmark = new ClaimByRatePeriods();
        benchmark.law = law;
        benchmark.halfYears = halfYears;
        benchmark.prepare();

        assertThat(interest(benchmark.claim())).isEqualTo(lines);
    }

    @Test
    void each_invoice_adds_the_same_lines() {
        assertThat(interest(claim("NL", 1))).isEqualTo(4);
        assertThat(interest(claim("NL", 10))).isEqualTo(40);
        assertThat(interest(claim("EU", 1))).isEqualTo(3);
        assertThat(interest(claim("EU", 10))).isEqualTo(30);
    }

    @Test
    void the_decision_is_a_final_notice_for_every_invoice() {
        var benchmark = new DecisionBySize();
        benchmark.invoices = 5;
        benchmark.prepare();

        assertThat(benchmark.decide())
                .isInstanceOfSatisfying(
                        Act.class,
                        act -> assertThat(act.notices()).singleElement().satisfies(notice -> {
                            assertThat(notice.kind()).isEqualTo(NoticeKind.FINAL_NOTICE);
                            assertThat(notice.invoices()).hasSize(5);
                        }));
    }

    /** Empty lines, empty paragraphs and the signs that keep an amount together are all that may differ. */
    @Test
    void ready_strings_in_the_templates_make_the_same_message() {
        var benchmark = new ComposeLetter();
        benchmark.prepare();

        assertThat(bare(benchmark.text().filled()))
                .isEqualTo(bare(benchmark.message().text()));
        assertThat(bare(benchmark.html().filled()))
                .isEqualTo(bare(benchmark.message().html().orElseThrow()));
    }

    private static String bare(String text) {
        return text.replaceAll("<p[^>]*>\\s*</p>", "").replaceAll("(?:\\s|\u00A0|&nbsp;)+", "");
    }

    private static Claim claim(String law, int invoices) {
        var benchmark = new ClaimBySize();
        benchmark.law = law;
        benchmark.invoices = invoices;
        benchmark.prepare();
        return benchmark.claim();
    }

    private static long interest(Claim claim) {
        return claim.lines().stream()
                .filter(ClaimLine.Interest.class::isInstance)
                .count();
    }
}
