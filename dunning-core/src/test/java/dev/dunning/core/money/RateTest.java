package dev.dunning.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    @ParameterizedTest
    @CsvSource({
        "10.15, 101500, 10.15",
        "6, 60000, 6",
        "10, 100000, 10",
        "100, 1000000, 100",
        "6.00, 60000, 6",
        "10.10, 101000, 10.1",
        "0.0001, 1, 0.0001",
        "-0.88, -8800, -0.88",
        "0, 0, 0",
        "-0, 0, 0",
        "0.0000, 0, 0",
        "007, 70000, 7",
        "9999.9999, 99999999, 9999.9999",
        "-9999.9999, -99999999, -9999.9999",
    })
    void reads_a_percentage_and_prints_it_at_its_shortest(String text, long millionths, String printed) {
        assertThat(Rate.parse(text)).isEqualTo(new Rate(millionths)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+6",
                "6%",
                "6 ",
                "10,15",
                "1e2",
                ".5",
                "5.",
                "6.00000",
                "10000",
                "--1",
                "12345678901",
                "\u0666"
            })
    void refuses_any_other_text(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.parse(text))
                .withMessage("`" + text + "` is not a percentage."
                        + " Write up to four digits, a point and up to four decimals, such as `10.15`.");
    }

    @Test
    void is_rounded_to_whole_percents_for_people() {
        assertThat(Rate.parse("81.4999").wholePercents()).isEqualTo(81);
        assertThat(Rate.parse("81.5").wholePercents()).isEqualTo(82);
        assertThat(Rate.parse("-1.5").wholePercents()).isEqualTo(-1);
        assertThat(Rate.parse("-1.5001").wholePercents()).isEqualTo(-2);
    }

    @Test
    void is_made_of_whole_percents() {
        assertThat(Rate.ofPercent(8)).isEqualTo(Rate.parse("8"));
        assertThat(Rate.ofPercent(-9999)).isEqualTo(Rate.parse("-9999"));
    }

    @Test
    void adds_a_margin_to_a_reference() {
        assertThat(Rate.parse("2.15").plus(Rate.ofPercent(8))).isEqualTo(Rate.parse("10.15"));
        assertThat(Rate.parse("-0.88").plus(Rate.ofPercent(5))).isEqualTo(Rate.parse("4.12"));
    }

    @Test
    void is_taken_some_times_over() {
        assertThat(Rate.parse("1.25").times(12)).isEqualTo(Rate.ofPercent(15));
        assertThat(Rate.parse("-0.5").times(12)).isEqualTo(Rate.ofPercent(-6));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.parse("9999.9999").times(12))
                .withMessage("A rate of 1199999988 millionths is out of bounds."
                        + " Give one from -9999.9999 % to 9999.9999 %.");
    }

    @Test
    void stays_within_its_bounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rate(100_000_000))
                .withMessage("A rate of 100000000 millionths is out of bounds."
                        + " Give one from -9999.9999 % to 9999.9999 %.");
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(-100_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.ofPercent(10_000));
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.ofPercent(Integer.MIN_VALUE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.parse("9999.9999").plus(Rate.parse("0.0001")));
    }

    @Test
    void knows_its_sign() {
        assertThat(new Rate(0).isZero()).isTrue();
        assertThat(new Rate(1).isZero()).isFalse();
        assertThat(new Rate(-1).isNegative()).isTrue();
        assertThat(new Rate(0).isNegative()).isFalse();
    }

    @Test
    void orders_from_low_to_high() {
        assertThat(Rate.parse("-0.88")).isLessThan(Rate.parse("0"));
        assertThat(Rate.parse("10.2")).isGreaterThan(Rate.parse("10.15"));
        assertThat(Rate.parse("6.0")).isEqualByComparingTo(Rate.parse("6"));
    }
}
