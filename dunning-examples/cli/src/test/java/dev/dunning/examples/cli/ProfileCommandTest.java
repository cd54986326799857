package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dunning.core.json.DunningJson;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileCommandTest {

    private static final String HEADER = "debtor,kind,invoice,labels,issued,due,amount,settled\n";

    @TempDir
    private Path folder;

    /** Forty invoices of a debtor who is ten days late, and as many of one who is ten days early. */
    private String ledger() {
        return Cli.file(
                folder,
                "ledger.csv",
                HEADER
                        + IntStream.range(0, 40)
                                .mapToObj(i -> row("K-late", i, 10) + row("K-early", i, -10))
                                .collect(Collectors.joining())
                        + "K-late,BUSINESS,open,paper,2026-01-05,2026-02-04,100.00,\n");
    }

    private static String row(String debtor, int number, int delay) {
        LocalDate issued = LocalDate.of(2025, 1, 6).plusWeeks(number);
        LocalDate due = issued.plusDays(30);
        return debtor + ",BUSINESS," + debtor + "-" + number + "," + (number % 2 == 0 ? "paper" : "") + "," + issued
                + "," + due + ",100.00," + due.plusDays(delay) + "\n";
    }

    @Test
    void each_debtor_of_a_ledger_has_a_line() {
        Cli cli = Cli.run("profile", ledger(), "--on", "2026-01-10");

        assertThat(cli.status()).as(cli.err()).isZero();
        assertThat(cli.out().lines().toList()).hasSize(3).satisfies(lines -> {
            assertThat(lines.get(1)).startsWith("K-late").contains("chronically-late", " February 2026");
            assertThat(lines.get(2)).startsWith("K-early").contains("reliable");
        });
    }

    @Test
    void one_debtor_is_told_in_sentences_with_the_facts_behind_them() {
        Cli cli = Cli.run("profile", ledger(), "--on", "2026-01-10", "--debtor", "K-late", "--language", "nl");

        assertThat(cli.status()).as(cli.err()).isZero();
        assertThat(cli.out())
                .contains("Hoe K-late betaalt, voor zover bekend op 10 januari 2026", "stelselmatig te laat.")
                .contains("(K-late-0, K-late-1,", "K-late-38, K-late-39)", "Factuur open: ");
        assertThat(plain(cli))
                .contains(
                        "Te laat tot nu toe, deze niet meegeteld: 40 van 40 facturen; gemiddeld kwam het geld 10,0 dagen na de vervaldatum.");
    }

    /** Without the ends of the lines. */
    private static String plain(Cli cli) {
        return cli.out().replaceAll("\\s+", " ");
    }

    @Test
    void the_table_is_headed_in_the_language_asked_for() {
        assertThat(Cli.run("profile", ledger(), "--on", "2026-01-10", "--language", "fr")
                        .out())
                .startsWith("client")
                .contains("tendance");
    }

    @Test
    void profiles_are_one_json_document_a_line() {
        Cli cli = Cli.run("profile", ledger(), "--on", "2026-01-10", "--json");

        assertThat(cli.out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"format\":\"dunning-profile/1\""));
        assertThat(DunningJson.schema("profile")).contains("dunning-profile/1");
    }

    @Test
    void the_page_shows_the_figures_and_how_good_the_forecasts_are() {
        Path out = folder.resolve("out");
        Cli cli = Cli.run("profile", ledger(), "--on", "2026-01-10", "--out", out.toString());

        assertThat(cli.status()).as(cli.err()).isZero();
        String page = Cli.text(out.resolve("insight.html"));
        PageChecks.assertReadableByEverybody(page);
        assertThat(page)
                .contains(
                        "Open in EUR",
                        "EUR\u00A0100.00",
                        "Debtors by segment",
                        "<circle",
                        "paid late",
                        "What will come in, in EUR",
                        "In 80 of 100 weeks, what comes in should lie between low and high.")
                .containsPattern("EUR\u00A0[0-9,.]+, EUR\u00A0[0-9,.]+ and EUR\u00A0[0-9,.]+<");
    }

    @Test
    void the_page_expects_nothing_after_a_step_where_nothing_was_learned() {
        String reminded =
                "{\"format\":\"dunning-dossier/1\",\"creditor\":{\"id\":\"jansen\",\"name\":\"Jansen\",\"country\":\"NL\"},"
                        + "\"debtor\":{\"id\":\"K\",\"name\":\"Kim\",\"kind\":\"BUSINESS\",\"country\":\"NL\"},"
                        + "\"invoices\":[{\"id\":\"D-1\",\"amount\":\"EUR 77.00\",\"issued\":\"2025-11-01\",\"due\":\"2025-12-01\"}],"
                        + "\"history\":[{\"event\":\"sent\",\"on\":\"2025-12-10\",\"step\":\"first-reminder\","
                        + "\"kind\":\"REMINDER\",\"channel\":\"EMAIL\",\"invoices\":[\"D-1\"]}]}\n";
        Path out = folder.resolve("out");
        Cli cli = Cli.run(
                "profile", Cli.file(folder, "one.ndjson", reminded), "--on", "2026-01-10", "--out", out.toString());

        assertThat(cli.status()).as(cli.err()).isZero();
        assertThat(Cli.text(out.resolve("insight.html"))).containsPattern("0\u00A0?%, –, 1<");
    }

    @Test
    void the_page_tells_what_is_in_no_week_until_it_adds_up_to_what_is_open() {
        String disputed =
                "{\"format\":\"dunning-dossier/1\",\"creditor\":{\"id\":\"jansen\",\"name\":\"Jansen\",\"country\":\"NL\"},"
                        + "\"debtor\":{\"id\":\"K-says-no\",\"name\":\"Kim\",\"kind\":\"BUSINESS\",\"country\":\"NL\"},"
                        + "\"invoices\":[{\"id\":\"D-1\",\"amount\":\"EUR 77.00\",\"issued\":\"2025-12-01\",\"due\":\"2025-12-31\"}],"
                        + "\"history\":[{\"event\":\"disputed\",\"on\":\"2025-12-20\",\"invoice\":\"D-1\"}]}\n";
        String file = Cli.file(folder, "ledger.ndjson", Histories.ledger(40) + disputed);
        Path out = folder.resolve("out");

        assertThat(Cli.run("profile", file, "--on", "2026-01-10", "--out", out.toString()))
                .satisfies(cli -> assertThat(cli.status()).as(cli.err()).isZero());
        String words = PageChecks.words(Cli.text(out.resolve("insight.html"))).replace('\u00A0', ' ');

        assertThat(words).contains("left out: in dispute EUR 77.00", "left out: on hold EUR 0.00");
        assertThat(amounts(
                        words,
                        "expected in these weeks",
                        "expected later",
                        "not expected",
                        "in dispute",
                        "on hold",
                        "acts for the debtor"))
                .isEqualByComparingTo(amounts(words, "acts for the debtor EUR [0-9,.]+ open"));
    }

    private static BigDecimal amounts(String words, String... rows) {
        return Stream.of(rows)
                .map(row -> Pattern.compile(row + " EUR ([0-9,]+\\.[0-9]{2})").matcher(words))
                .filter(Matcher::find)
                .map(found -> new BigDecimal(found.group(1).replace(",", "")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void the_page_is_in_the_language_asked_for() {
        Path out = folder.resolve("out");
        Cli.run("profile", ledger(), "--on", "2026-01-10", "--language", "fr-BE", "--out", out.toString());
        String page = Cli.text(out.resolve("insight.html"));

        PageChecks.assertReadableByEverybody(page, "fr");
        assertThat(PageChecks.words(page))
                .contains("samedi 10 janvier 2026", "Encours en EUR", "sans retard connu 100,00 € (1)")
                .contains("Segment Clients Régulièrement en retard 1 Fiable 1");
    }

    @Test
    void own_segments_are_followed_and_faults_in_them_are_told() {
        String own = Cli.file(folder, "own.json", """
                {"format": "dunning-segments/1", "otherwise": "others",
                 "segments": [{"id": "slow", "if": {"usualDelay": {"atLeast": "1"}}}]}""");
        String wrong = Cli.file(folder, "wrong.json", """
                {"format": "dunning-segments/1", "otherwise": "others",
                 "segments": [{"id": "slow", "if": {"usualDelay": {}}}]}""");

        Path out = folder.resolve("out");
        assertThat(Cli.run("profile", ledger(), "--on", "2026-01-10", "--segments", own, "--out", out.toString())
                        .out())
                .contains("slow", "others");
        assertThat(PageChecks.words(Cli.text(out.resolve("insight.html")))).contains("others 1", "slow 1");
        assertThat(Cli.run("profile", ledger(), "--on", "2026-01-10", "--segments", wrong))
                .returns(2, Cli::status)
                .extracting(Cli::err)
                .asString()
                .isEqualTo(
                        wrong + ": segments[0].if.usualDelay: No bound is named. Name `atLeast`, `atMost` or both.\n");
    }

    @Test
    void a_ledger_that_can_be_read_only_once_is_refused() {
        assertThat(Cli.withInput("{}", "profile", "-", "--on", "2026-01-10"))
                .returns(2, Cli::status)
                .extracting(Cli::err)
                .asString()
                .contains("write the ledger into a file");
    }

    @Test
    void a_debtor_that_is_not_in_the_ledger_is_told() {
        assertThat(Cli.run("profile", ledger(), "--on", "2026-01-10", "--debtor", "K-none"))
                .returns(2, Cli::status)
                .extracting(Cli::err)
                .asString()
                .endsWith("--debtor: no debtor `K-none` in the ledger; check it.\n");
        String faulty = Cli.file(folder, "faulty.ndjson", Ledgers.business("K-1") + "\n{}\n");

        assertThat(Cli.run("profile", faulty, "--on", "2026-10-09", "--debtor", "K-none"))
                .returns(2, Cli::status)
                .extracting(Cli::err)
                .asString()
                .endsWith("--debtor: no debtor `K-none` in the ledger; check it, and what could not be read.\n");
    }

    @Test
    void a_row_with_a_fault_is_told_once_and_the_others_go_on() {
        String ledger = Cli.file(
                folder, "bad.csv", Cli.text(Path.of(ledger())) + "K-bad,BUSINESS,x,,2026-01-05,2026-02-30,100.00,\n");

        Cli cli = Cli.run("profile", ledger, "--on", "2026-01-10");

        assertThat(cli.status()).isEqualTo(1);
        assertThat(cli.errors()).filteredOn(line -> line.contains("2026-02-30")).hasSize(1);
        assertThat(cli.out().lines()).hasSize(3);
    }

    @Test
    void the_real_ledger_tells_paper_from_electronic_invoices() {
        Optional<Path> data = Cli.data("ibm");
        assumeTrue(data.isPresent(), "skipped: no folder shared/data/ibm beside the project");

        Cli cli = Cli.run(
                "profile",
                data.get().resolve("WA_Fn-UseC_-Accounts-Receivable.csv").toString(),
                "--on",
                "2013-06-30",
                "--currency",
                "USD",
                "--debtor",
                "0379-NEVHP");

        assertThat(plain(cli)).contains("Invoices with the label electronic are paid");
    }
}
