package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastCommandTest {

    @TempDir
    private Path folder;

    private String ledger() {
        return Cli.file(folder, "book.csv", Ledgers.habits());
    }

    @Test
    void a_forecast_has_a_row_for_each_week_and_adds_up() {
        Cli cli = Cli.run("forecast", ledger(), "--on", "2026-03-01", "--weeks", "2");

        assertThat(cli.status()).as(cli.err()).isZero();
        assertThat(cli.out().lines())
                .contains("Learned from 40 invoices of 8 debtors through 1 March 2026."
                        + " Invoices that are issued later come on top.")
                .anyMatch(line -> line.startsWith("2 March 2026 to 8 March 2026   EUR\u00A0"))
                .anyMatch(line -> line.matches("open +EUR\u00A0800.00"))
                .noneMatch(line -> line.startsWith("16 March 2026"));
    }

    @Test
    void it_says_what_its_band_means_and_what_that_rests_on() {
        String histories = Cli.file(folder, "histories.ndjson", Histories.ledger(30));

        assertThat(Cli.run("forecast", histories, "--on", "2026-10-09").out().lines())
                .contains(
                        "In 80 of 100 weeks, what comes in should lie between low and high.",
                        "That allows for chance with single invoices, and for whole weeks that differ from what was"
                                + " expected: by 105%, as in 45 past weekly forecasts of this ledger.",
                        "On average, 11% less came in than those forecasts said.");
        assertThat(Cli.run("forecast", Cli.file(folder, "one.json", Cli.DOSSIER), "--on", "2026-10-09")
                        .out())
                .contains("by 20%, which is assumed, because there are too few past weeks to learn from.");
    }

    @Test
    void it_warns_when_past_forecasts_were_off_by_more_than_a_quarter() {
        String histories = Cli.file(folder, "histories.ndjson", Histories.ledger(30));

        assertThat(Cli.run("forecast", histories, "--on", "2026-11-20").out().lines())
                .contains("WARNING: on average, 60% less came in than those forecasts said. Find out why before"
                        + " you plan with these weeks.");
    }

    @Test
    void it_counts_the_promises_and_says_what_is_made_of_so_few() {
        String promised = Histories.line(Histories.person("K-0"), -2, 1)
                .replaceFirst(
                        "\\]}$",
                        ",{\"event\":\"promised\",\"id\":\"x\",\"on\":\"2026-10-02\",\"by\":\"2026-10-06\"},"
                                + "{\"event\":\"promised\",\"id\":\"y\",\"on\":\"2026-10-07\",\"by\":\"2026-10-16\"}]}");
        Cli cli = Cli.run("forecast", Cli.file(folder, "promised.ndjson", promised), "--on", "2026-10-09");

        assertThat(cli.out())
                .contains(
                        "EUR\u00A0100.00 of what is open is promised or in a plan. Of 1 promise or instalment whose day"
                                + " has come, 0 were kept. So 33% are reckoned to be kept: the fewer there were, the nearer to one half;");
        assertThat(Cli.run("forecast", folder.resolve("promised.ndjson").toString(), "--on", "2026-10-09", "--json")
                        .out())
                .contains("\"promisesKept\": 0,", "\"promises\": 1,");
    }

    @Test
    void a_forecast_as_json_names_its_format() {
        assertThat(Cli.run("forecast", ledger(), "--on", "2026-03-01", "--json").out())
                .contains("\"format\": \"dunning-forecast/1\"", "\"from\": \"2026-03-02\"");
    }

    @Test
    void two_policies_are_compared_with_their_assumptions_and_the_same_bytes_for_any_threads() {
        String ledger = ledger();
        Cli one = backtest(ledger, "--threads", "1");
        Cli many = backtest(ledger, "--threads", "8");

        assertThat(one.status()).as(one.err()).isZero();
        assertThat(many.out()).isEqualTo(one.out());
        assertThat(one.out().lines())
                .contains("A is standard/1, B is gentle/1; 8 dossiers from 1 March 2026 until 31 May 2026.")
                .contains("What this assumes:")
                .anyMatch(line -> line.startsWith("halved "))
                .anyMatch(line -> line.startsWith("- Complaints, "));
        assertThat(backtest(ledger, "--json").out()).contains("\"format\": \"dunning-backtest/1\"");
    }

    @Test
    void a_comparison_tells_on_how_many_draws_of_chance_it_rests() {
        assertThat(backtest(ledger()).out().replace('\n', ' ')).containsPattern("draws of chance .*seeds 1 to 3\\)");
        assertThat(backtest(ledger(), "--draws", "1", "--seed", "5").out().replace('\n', ' '))
                .contains("It rests on one draw of chance (seed 5), and another may say otherwise.");
        assertThat(backtest(ledger(), "--draws", "0").err()).contains("`0` draws are too few");
    }

    @Test
    void two_currencies_stand_side_by_side_and_every_table_is_explained() {
        String habits = Ledgers.habits()
                .lines()
                .map(line -> line + ",EUR")
                .collect(Collectors.joining("\n"))
                .replaceFirst(",EUR\n", ",currency\n");
        String both = habits + "\n"
                + habits.lines()
                        .skip(1)
                        .map(line ->
                                line.replace("K-", "L-").replace("I-", "J-").replace(",EUR", ",USD"))
                        .collect(Collectors.joining("\n", "", "\n"));
        String out = backtest(Cli.file(folder, "both.csv", both)).out();

        assertThat(out.lines())
                .anyMatch(line -> line.startsWith("EUR: "))
                .anyMatch(line -> line.startsWith("USD: "))
                .contains("Each currency stands by itself: amounts in two of them are neither added nor compared.")
                .contains("Paid after: the last message before the payment. It need not be why it was paid.");
        assertThat(backtest(ledger()).out()).doesNotContain("Each currency");
    }

    @Test
    void a_ledger_without_anything_to_compare_says_so_and_assumes_nothing() {
        String empty = Cli.file(folder, "empty.csv", "debtor,kind,invoice,issued,due,amount,paid,paid-on\n");
        String closed = Cli.file(folder, "closed.csv", """
                debtor,kind,invoice,issued,due,amount,paid,paid-on
                K,BUSINESS,I,2026-01-01,2026-01-31,100.00,100.00,2026-01-10
                """);

        for (String ledger : List.of(empty, closed)) {
            Cli cli = backtest(ledger);
            assertThat(cli.out()).contains("There is nothing to compare: no").doesNotContain("assumes", "effects");
            assertThat(cli.status()).isZero();
            assertThat(backtest(ledger, "--json").out()).contains("\"assumptions\": []");
        }
    }

    @Test
    void where_nothing_can_be_read_nothing_is_compared() {
        Cli cli = backtest(Cli.file(folder, "broken.ndjson", "{}\n"));

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).contains("broken.ndjson:1: ");
    }

    private static Cli backtest(String ledger, String... more) {
        return Cli.run(Stream.concat(
                        Stream.of(
                                "backtest",
                                ledger,
                                "--policy",
                                "standard",
                                "--against",
                                "gentle",
                                "--from",
                                "2026-03-01",
                                "--until",
                                "2026-05-31"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void what_is_read_twice_cannot_come_over_standard_input_and_days_are_in_order() {
        Cli piped = Cli.run("forecast", "-", "--on", "2026-03-01");
        Cli crossed =
                Cli.run("backtest", ledger(), "--against", "gentle", "--from", "2026-03-01", "--until", "2026-02-01");

        assertThat(piped.status()).isEqualTo(2);
        assertThat(piped.err()).contains("standard input cannot be read a second time");
        assertThat(crossed.status()).isEqualTo(2);
        assertThat(crossed.err()).contains("`2026-02-01` does not lie after the first day `2026-03-01`");
        assertThat(Cli.run("forecast", "missing.csv", "--on", "2026-03-01").status())
                .isEqualTo(2);
    }
}
