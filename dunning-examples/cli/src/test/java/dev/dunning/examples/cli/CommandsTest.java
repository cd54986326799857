package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    @TempDir
    private Path folder;

    @Test
    void decide_prints_one_decision_as_json() {
        Cli cli = Cli.run("decide", dossier(), "--on", "2026-10-09");

        assertThat(cli.err()).isEmpty();
        assertThat(cli.status()).isZero();
        assertThat(cli.out())
                .startsWith("{")
                .contains(
                        "\"format\": \"dunning-decision/1\"", "\"decision\": \"ACT\"", "\"step\": \"first-reminder\"");
    }

    @Test
    void decide_reads_standard_input() {
        Cli cli = Cli.withInput(Cli.DOSSIER, "decide", "-", "--on", "2026-10-01");

        assertThat(cli.out()).contains("\"decision\": \"WAIT\"", "\"until\": \"2026-10-08\"");
    }

    @Test
    void compose_prints_the_letters_as_json() {
        Cli cli = Cli.run("compose", dossier(), "--on", "2026-10-09");

        assertThat(cli.status()).isZero();
        assertThat(cli.out())
                .contains("\"format\": \"dunning-messages/1\"", "\"channel\": \"EMAIL\"", "Geachte", "€ 1.210,00");
    }

    @Test
    void compose_takes_another_language_or_channel() {
        assertThat(Cli.run("compose", dossier(), "--on", "2026-10-09", "--language", "en")
                        .out())
                .contains("\"language\": \"en\"", "Dear");
        Cli letter = Cli.run("compose", dossier(), "--on", "2026-10-09", "--channel", "LETTER");
        assertThat(letter.status()).isEqualTo(1);
        assertThat(letter.err()).contains("has no postal address");
    }

    /** A Dutch consumer has fourteen days from receipt, and post takes longer to arrive than e-mail. */
    @Test
    void compose_by_another_channel_has_the_deadline_of_that_channel() {
        String consumer = Cli.DOSSIER
                .replace("\"kind\":\"BUSINESS\"", "\"kind\":\"CONSUMER\"")
                .replace(
                        "\"invoices\":[{",
                        "\"terms\":[{\"id\":\"t\",\"termAgreed\":true}],\"invoices\":[{\"terms\":\"t\",")
                .replace(
                        "\"contacts\":[",
                        "\"contacts\":[{\"channel\":\"LETTER\",\"to\":[\"Kerkweg 5\",\"3512 CD Utrecht\"]},");
        String policy = Cli.file(folder, "statutory.json", """
                {"format":"dunning-policy/1","id":"house","steps":[{"id":"fourteen-day","kind":"STATUTORY_NOTICE",\
                "when":{"afterDue":7},"channels":["EMAIL"],"respondWithin":15,"costs":"STATUTORY"}]}""");
        String[] days = {"compose", "-", "--on", "2026-10-09", "--policy", policy, "--channel", "EMAIL"};
        String mail = Cli.withInput(consumer, days).out();
        days[7] = "LETTER";
        String letter = Cli.withInput(consumer, days).out();

        assertThat(mail).contains("26 oktober 2026").doesNotContain("29 oktober 2026");
        assertThat(letter).contains("29 oktober 2026").doesNotContain("26 oktober 2026");
        days[7] = "SMS";
        Cli sms = Cli.withInput(consumer, days);
        assertThat(sms.status()).isEqualTo(2);
        assertThat(sms.err()).startsWith("--channel: on 2026-10-09 these messages cannot go by SMS: ");
    }

    @Test
    void compose_of_a_quiet_day_prints_an_empty_list() {
        Cli cli = Cli.run("compose", dossier(), "--on", "2026-10-01");

        assertThat(cli.status()).isZero();
        assertThat(cli.out()).contains("\"messages\": []");
        assertThat(cli.err()).contains("There is no message");
    }

    @ParameterizedTest
    @CsvSource({
        "CONSUMER, EUR 150.00, EUR 1182.11",
        "BUSINESS, EUR 150.00, EUR 1232.25",
    })
    void claim_reckons_interest_and_costs(String kind, String costs, String total) {
        Cli cli = Cli.run(
                "claim",
                "--law",
                "NL",
                "--debtor",
                kind,
                "--amount",
                "EUR 1000.00",
                "--due",
                "2026-01-01",
                "--on",
                "2026-10-21");

        assertThat(cli.err()).isEmpty();
        assertThat(cli.status()).isZero();
        assertThat(cli.out()).contains("\"principal\": \"EUR 1000.00\"", "\"costs\": \"" + costs + "\"");
        assertThat(cli.out()).contains("\"total\": \"" + total + "\"");
    }

    @Test
    void claim_takes_a_rate_per_month() {
        Cli cli = Cli.run(
                "claim",
                "--law",
                "NL",
                "--debtor",
                "BUSINESS",
                "--amount",
                "EUR 1000.00",
                "--due",
                "2025-01-14",
                "--on",
                "2026-01-14",
                "--agreed-rate-per-month",
                "2.0");

        assertThat(cli.err()).isEmpty();
        assertThat(cli.out()).contains("\"interest\": \"EUR 268.23\"");
    }

    @Test
    void claim_takes_one_agreed_rate() {
        Cli cli = Cli.run(
                "claim",
                "--law",
                "NL",
                "--debtor",
                "BUSINESS",
                "--amount",
                "EUR 1000.00",
                "--due",
                "2025-01-14",
                "--on",
                "2026-01-14",
                "--agreed-rate",
                "8.0",
                "--agreed-rate-per-month",
                "2.0");

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.err()).isEqualTo("a rate per year and a rate per month are both given; keep one of them\n");
    }

    @Test
    void claim_counts_payments_and_leaves_costs_out_when_asked() {
        Cli cli = Cli.run(
                "claim",
                "--law",
                "NL",
                "--debtor",
                "BUSINESS",
                "--amount",
                "EUR 1000.00",
                "--due",
                "2026-01-01",
                "--on",
                "2026-01-01",
                "--paid",
                "2026-01-01=EUR 400.00",
                "--no-costs");

        assertThat(cli.out()).contains("\"principal\": \"EUR 600.00\"", "\"costs\": \"EUR 0.00\"");
    }

    @Test
    void check_prints_faults_with_path_and_remedy_and_ends_with_one() {
        String policy = Cli.file(folder, "policy.json", """
                {"format":"dunning-policy/1","id":"mine",
                 "steps":[{"id":"a","kind":"REMINDER","when":{"afterDu":7},"channels":["EMAIL"]}]}
                """);
        Cli cli = Cli.run("check", policy);

        assertThat(cli.status()).isEqualTo(1);
        assertThat(cli.out()).contains("FAULT steps[0].when.afterDu", "Did you mean `afterDue`?");
    }

    @Test
    void check_prints_advice_and_ends_with_zero() {
        Cli all = Cli.run("check", "standard", "--law", "NL");
        Cli consumers = Cli.run("check", "standard", "--law", "NL", "--debtor", "CONSUMER");

        assertThat(all.status()).isZero();
        assertThat(all.out())
                .isEqualToIgnoringNewLines("ADVICE steps[2].kind: The law `NL` asks for no such notice to a"
                        + " `SOLE_TRADER`, `BUSINESS` or `PUBLIC_BODY`. Nothing to mend: the step is passed over for"
                        + " such debtors.");
        assertThat(consumers.out()).isEqualToIgnoringNewLines("No fault and no advice.");
    }

    @Test
    void check_names_the_messages_for_which_there_are_no_words() {
        String policy = Cli.file(folder, "policy.json", """
                {"format":"dunning-policy/1","id":"mine",
                 "steps":[{"id":"a","kind":"REMINDER","when":{"afterDue":7},"channels":["EMAIL","LETTER"]},
                  {"id":"b","kind":"STOP_SUPPLY","when":{"afterRespondBy":3},"channels":["EMAIL","LETTER"]}]}
                """);
        Cli cli = Cli.run("check", policy, "--law", "NL", "--debtor", "BUSINESS");

        assertThat(cli.out())
                .contains("ADVICE steps[1].channels: `STOP_SUPPLY` by `EMAIL` or `LETTER` cannot be worded in `nl`");
        assertThat(cli.status()).isZero();
    }

    @Test
    void check_tells_repeated_keys() {
        String policy = Cli.file(folder, "policy.json", """
                {"format":"dunning-policy/1","id":"mine","id":"yours",
                 "steps":[{"id":"a","kind":"REMINDER","when":{"afterDue":7},"channels":["EMAIL"]}]}
                """);

        assertThat(Cli.run("check", policy).out()).contains("FAULT").contains("id");
        assertThat(Cli.run("check", policy).status()).isEqualTo(1);
    }

    @Test
    void laws_policies_and_languages_are_listed() {
        assertThat(Cli.run("laws").out()).contains("NL  known through ", "EU  known through ", "NONE");
        assertThat(Cli.run("laws", "NL").out()).contains("nl-civil", "percent per year");
        assertThat(Cli.run("policies").out()).contains("standard/1", "gentle/1", "brisk/1");
        assertThat(Cli.run("languages").out()).contains("nl  FORMAL", "en  FORMAL", "explanations  de, en, fr, nl\n");
    }

    @Test
    void a_law_is_its_page_then_its_guards_its_rules_and_its_tables() {
        String out = Cli.run("laws", "NL").out();

        assertThat(out)
                .containsSubsequence(
                        "NL  known through ",
                        "NETHERLANDS\n",
                        "Guards: what is never done\n",
                        "  no-costs-before-fourteen-day-notice (BW, 6:96(6))\n",
                        "    No costs may be asked before the term of the fourteen-day letter has run out.\n",
                        "Rules as data\n",
                        "  debtor    topic",
                        "  consumer  interest ",
                        "nl-civil  ",
                        "BW, 6:119 ",
                        "official\n",
                        "nl-civil (percent per year, BW, ");
        assertThat(out.lines()).allMatch(line -> line.length() <= 140);
    }

    @Test
    void what_only_a_case_can_fill_in_stays_open_in_a_guard() {
        assertThat(Cli.run("laws", "US").out())
                .containsSubsequence(
                        "  no-more-calls-this-week (Regulation F, 12 CFR 1006.14(b)(2)(i)(A))",
                        "    The law presumes harassment beyond … calls in seven days.");
    }

    @Test
    void the_rules_of_all_laws_are_one_table() {
        List<String> lines = Cli.run("laws", "--all").out().lines().toList();

        assertThat(lines.get(0)).matches("law +debtor +topic +from +by +value +source +certainty");
        assertThat(lines).filteredOn(line -> line.startsWith("law ")).hasSize(1);
        assertThat(lines).noneMatch(line -> line.contains("known through"));
        assertThat(lines).anyMatch(line -> line.matches("NL +consumer +interest +nl-civil +BW, 6:119 +official"));
        assertThat(lines)
                .anyMatch(line -> line.matches(
                        "UK +business +interest +2002-08-07 +gb-reference \\+ 8 +SI 2002/1675, art. 4 +official"));
        assertThat(lines).anyMatch(line -> line.matches("EU +business +flat-sum +2013-03-16 +due +EUR 40.00 +.*"));
        assertThat(lines).allMatch(line -> line.length() <= 150);
    }

    @Test
    void rules_that_end_too_soon_are_named_but_not_a_table_for_old_debts_only() {
        Cli late = Cli.run("laws", "UK", "--known-until", "2027-01-01");

        assertThat(late.status()).isEqualTo(1);
        assertThat(late.errors())
                .containsExactly(
                        "UK: the rules were looked up through 2026-12-31, not until 2027-01-01; look them up again.",
                        "UK: the table gb-reference is known through 2026-12-31, not until 2027-01-01;"
                                + " bring the table up to date.",
                        "UK: the table uk-fixed-sums is known through 2026-12-31, not until 2027-01-01;"
                                + " bring the table up to date.");
        assertThat(Cli.run("laws", "UK", "--known-until", "2026-12-31").status())
                .isZero();
    }

    @Test
    void laws_that_end_too_soon_end_with_one() {
        assertThat(Cli.run("laws", "--known-until", "2020-01-01").status()).isZero();
        Cli late = Cli.run("laws", "--known-until", "2999-01-01");
        assertThat(late.status()).isEqualTo(1);
        assertThat(late.err()).contains("NL: the table nl-civil is known through ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "decide",
                "decide|missing.json|--on|2026-10-09",
                "decide|missing.json|--on|9-10-2026",
                "run|missing.csv|--on|2026-10-09|--out|x",
                "run|-|--on|2026-10-09|--policy|standart",
                "run|-|--on|2026-10-09|--currency|EURO",
                "run|-|--on|2026-10-09|--creditor|missing.json",
                "claim|--law|XX|--debtor|BUSINESS|--amount|EUR 1.00|--due|2026-01-01|--on|2026-02-01",
                "claim|--law|NL|--debtor|PERSON|--amount|EUR 1.00|--due|2026-01-01|--on|2026-02-01",
                "claim|--law|NL|--debtor|BUSINESS|--amount|EUR 1E1000000000|--due|2026-01-01|--on|2026-02-01",
                "claim|--law|NL|--debtor|BUSINESS|--amount|EUR -5.00|--due|2026-01-01|--on|2026-02-01",
                "check|missing.json",
                "laws|ZZ",
                "demo|--nowhere"
            })
    void wrong_usage_is_one_clear_line_and_status_two(String line) {
        Path out = folder.resolve("x");
        Cli cli = Cli.run(
                line.isEmpty() ? new String[0] : line.replace("|x", "|" + out).split("\\|"));

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.errors()).hasSize(1);
        assertThat(cli.err()).doesNotContain("Exception", "java.", "\tat ");
    }

    @Test
    void the_wrong_name_of_a_policy_is_answered_with_the_right_one() {
        assertThat(Cli.run("decide", dossier(), "--on", "2026-10-09", "--policy", "standart")
                        .err())
                .isEqualTo("standart: neither a policy that is built in nor a file; did you mean `standard`?\n");
    }

    @Test
    void every_command_has_help() {
        for (String command : new String[] {
            "demo", "run", "decide", "explain", "claim", "compose", "check", "laws", "policies", "languages"
        }) {
            Cli help = Cli.run(command, "--help");
            assertThat(help.status()).isZero();
            assertThat(help.out()).startsWith("Usage: dunning " + command);
        }
    }

    private String dossier() {
        return Cli.file(folder, "dossier.json", Cli.DOSSIER);
    }
}
