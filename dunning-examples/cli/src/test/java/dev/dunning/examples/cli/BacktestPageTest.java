package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestPageTest {

    @TempDir
    private Path folder;

    private String page(String ledger, String... more) {
        String book = Cli.file(folder, "book.csv", ledger);
        return PageChecks.page(
                folder.resolve("out"),
                "backtest.html",
                Stream.of("backtest", book, "--against", "brisk", "--from", "2026-03-01", "--until", "2026-05-31"),
                more);
    }

    @Test
    void the_verdict_comes_first_with_what_was_compared() {
        assertThat(PageChecks.words(page(Ledgers.habits())))
                .startsWith(
                        " Dunning Two policies on one ledger 1 March 2026 to 31 May 2026 Which brings money in sooner"
                                + " EUR: This ledger does not settle which brings money in sooner. On average money is open for"
                                + " 1.00 days less under B, and chance alone makes a difference of up to 0.65 days, says the"
                                + " first draw.")
                .contains("do not agree: B is sooner in 2 of 3, it is too close to tell in 1 of 3.")
                .contains("A is standard/1, B is brisk/1; 8 dossiers from 1 March 2026 until 31 May 2026.");
    }

    @Test
    void days_open_stand_side_by_side_under_each_strength_of_the_effects() {
        String page = page(Ledgers.habits());

        assertThat(PageChecks.words(page))
                .contains(
                        "as stated, A 9.50 as stated, B 8.50", "halved, A", "doubled, B", "none, A 9.50 none, B 9.50");
        assertThat(page)
                .contains(
                        "width=\"895\" height=\"10\" class=\"striped\"", "width=\"1000\" height=\"10\" class=\"age1\"");
    }

    @Test
    void a_difference_has_its_error_by_chance_on_both_sides() {
        String page = page(Ledgers.habits());

        assertThat(PageChecks.words(page))
                .contains("A sooner equal B sooner", "as stated B, 1.00, ±0.65", "none equal, 0.00, ±0.00");
        assertThat(page).contains("x1=\"60.2%\" x2=\"98.0%\"", "cx=\"79.1%\"", "cx=\"50.0%\"");
    }

    @Test
    void messages_costs_and_what_was_paid_after_which_step_are_told_of_both() {
        assertThat(PageChecks.words(page(Ledgers.habits())))
                .contains("costs claimed EUR 0.00 EUR 0.00", "messages 2 14")
                .contains("A First reminder e-mail 1 A Thank you e-mail 1 B First reminder e-mail 7")
                .contains("First reminder, A 12.5%, 1, EUR 100.00")
                .contains("First reminder, B 87.5%, 7, EUR 700.00");
    }

    @Test
    void two_currencies_are_neither_added_nor_compared() {
        String words = PageChecks.words(page("""
                debtor,kind,invoice,issued,due,amount,paid,paid-on,currency
                K,BUSINESS,I,2026-01-01,2026-01-31,100.00,,,EUR
                L,BUSINESS,J,2026-01-01,2026-01-31,100.00,,,USD
                """));

        assertThat(words).contains("EUR: ", "USD: ", "Each currency stands by itself");
        assertThat(PageChecks.words(page(Ledgers.habits()))).doesNotContain("Each currency");
    }

    @Test
    void everything_that_is_assumed_is_listed() {
        String words = PageChecks.words(page(Ledgers.habits()));

        assertThat(words.substring(words.indexOf("What this assumes")))
                .contains("How strong that effect is for each kind of message is assumed; nobody measured it.")
                .contains("2% of the invoices are assumed never to be paid")
                .contains("Complaints, replies, new disputes, new promises and lost customers are not modelled")
                .contains("Reminder 50% assumed", "Note on stopping deliveries 100% assumed");
    }

    @Test
    void a_ledger_with_nothing_open_says_so_and_shows_no_chart() {
        String page = page("""
                debtor,kind,invoice,issued,due,amount,paid,paid-on
                K,BUSINESS,I,2026-01-01,2026-01-31,100.00,100.00,2026-01-10
                """);

        assertThat(PageChecks.words(page))
                .contains(
                        "There is nothing to compare: nothing was open on 1 March 2026, and nothing was invoiced until"
                                + " 31 May 2026.")
                .doesNotContain("What this assumes", "goodwill");
        assertThat(page).doesNotContain("class=\"interval\"", "<rect");
        PageChecks.assertReadableByEverybody(page);
    }

    @Test
    void the_page_is_in_the_language_asked_for() {
        String page = page(Ledgers.habits(), "--language", "de-AT");

        PageChecks.assertReadableByEverybody(page, "de");
        assertThat(PageChecks.words(page))
                .contains(
                        "1. März 2026 bis 31. Mai 2026",
                        "EUR: Diese Bücher lassen offen, womit das Geld früher eingeht.")
                .contains("A früher gleich B früher", "wie angegeben B, 1,00, ±0,65", "keine gleich, 0,00, ±0,00")
                .contains("Erste Zahlungserinnerung, A 12,5 %, 1, 100,00 €")
                .contains("Mitteilung über den Lieferstopp 100 % angenommen");
    }

    @Test
    void a_step_of_ones_own_keeps_its_name() {
        String policy = Cli.file(folder, "own.json", """
                {"format": "dunning-policy/1", "id": "own", "version": "1", "steps": [
                 {"id": "nudge", "kind": "REMINDER", "when": {"afterDue": 7}, "channels": ["EMAIL"]}]}""");

        assertThat(PageChecks.words(page(Ledgers.habits(), "--policy", policy, "--language", "fr")))
                .contains("nudge, A ", "A nudge e-mail ");
    }

    @Test
    void the_name_of_a_policy_cannot_become_markup() {
        String policy = Cli.file(folder, "own.json", """
                {"format": "dunning-policy/1", "id": "own", "version": "<script>alert(1)</script>", "steps": [
                 {"id": "first-reminder", "kind": "REMINDER", "when": {"afterDue": 7}, "channels": ["EMAIL"]}]}""");
        String page = page(Ledgers.habits(), "--policy", policy);

        assertThat(page).contains("A is own/&lt;script&gt;alert(1)&lt;/script&gt;");
        PageChecks.assertReadableByEverybody(page);
    }

    @Test
    void the_same_ledger_gives_the_same_bytes_for_any_number_of_threads() {
        assertThat(page(Ledgers.habits(), "--threads", "8")).isEqualTo(page(Ledgers.habits(), "--threads", "1"));
    }
}
