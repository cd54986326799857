package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineCommandTest {

    private static Cli timeline(String... more) {
        String[] all = new String[more.length + 6];
        System.arraycopy(new String[] {"timeline", "-", "--from", "2026-10-02", "--until", "2027-03-31"}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        return Cli.withInput(Cli.DOSSIER, all);
    }

    @Test
    void it_prints_all_decisions_to_come() {
        Cli cli = timeline();

        assertThat(cli.err()).isEmpty();
        assertThat(cli.status()).isZero();
        assertThat(cli.out())
                .contains("\"format\": \"dunning-timeline/1\"", "\"behaviour\": \"NOTHING_PAID\"")
                .containsSubsequence(
                        "\"decision\": \"WAIT\"",
                        "\"on\": \"2026-10-08\"",
                        "\"step\": \"first-reminder\"",
                        "\"on\": \"2026-10-18\"",
                        "\"step\": \"second-reminder\"",
                        "\"on\": \"2026-10-29\"",
                        "\"step\": \"final-notice\"",
                        "\"total\": \"EUR 1401.15\"",
                        "\"decision\": \"REFER\"");
    }

    @Test
    void it_prints_what_follows_a_payment() {
        Cli cli = timeline("--if", "pays-at=1");

        assertThat(cli.err()).isEmpty();
        assertThat(cli.out())
                .contains("\"behaviour\": \"PAYS_AT\"", "\"event\": \"paid\"")
                .doesNotContain("\"decision\": \"REFER\"");
    }

    @Test
    void a_plan_that_nobody_offers_is_remarked_on() {
        Cli cli = timeline("--if", "keeps-plan");

        assertThat(cli.status()).isZero();
        assertThat(cli.out()).contains("\"behaviour\": \"KEEPS_PLAN\"");
        assertThat(cli.err())
                .isEqualTo("No step offers a payment plan in this time, so none is agreed; this is what follows when"
                        + " nothing is paid.\n");
    }

    @Test
    void a_demand_that_never_comes_is_remarked_on() {
        assertThat(timeline("--if", "pays-at=9").err())
                .isEqualTo("There is no such demand in this time, so nothing is paid; demands that went out before"
                        + " 2026-10-02 count too.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pays-at=0     | demand `0` was never sent; demands are counted from 1
                    pays-at=x     | `x` is no count, write a whole number such as `pays-at=2`
                    breaks-plan=  | `` is no count, write a whole number such as `breaks-plan=2`
                    pays          | `pays` is not known here, write nothing-paid, pays-at=N, keeps-plan or breaks-plan=N
                    """)
    void a_behaviour_that_cannot_be_is_told_on_one_line(String behaviour, String fault) {
        Cli cli = timeline("--if", behaviour);

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err())
                .isEqualTo("Invalid value for option '--if': " + fault + ". Try `dunning timeline --help`.\n");
    }

    @Test
    void the_last_day_is_not_before_the_first() {
        Cli cli = Cli.withInput(Cli.DOSSIER, "timeline", "-", "--from", "2026-10-02", "--until", "2026-10-01");

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.errors())
                .containsExactly("the last day `2026-10-01` lies before the first day `2026-10-02`; swap them");
    }

    @Test
    void an_unreadable_dossier_is_told() {
        Cli cli = Cli.withInput("{}", "timeline", "-", "--from", "2026-10-02", "--until", "2026-10-03");

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.errors()).isNotEmpty();
    }
}
