package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorklistPageTest {

    private static final String DESKS =
            "{\"format\":\"dunning-desks/1\",\"desks\":[{\"id\":\"Noor\",\"contacts\":3,\"channels\":[\"EMAIL\"]},"
                    + "{\"id\":\"Field\",\"contacts\":2,\"channels\":[\"PHONE\"]}]}";

    private static final String HARDSHIP =
            ",\"history\":[{\"event\":\"debtor-said\",\"id\":\"s\",\"on\":\"2026-10-02\",\"reason\":\"HARDSHIP\"}]}";

    @TempDir
    private Path folder;

    /** Five debtors who owe more and more, of whom the first has waited longest and the second cannot pay. */
    private String five() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(i -> Ledgers.business("K-" + i).replace("EUR 1210.00", "EUR " + i + "00.00"))
                .map(line -> line.contains("\"K-1\"") ? line.replace("2026-10-01", "2026-09-28") : line)
                .map(line -> line.contains("\"K-2\"") ? line.substring(0, line.length() - 1) + HARDSHIP : line)
                .collect(Collectors.joining("\n"));
    }

    private String page(String ledger, String... more) {
        String source = Cli.file(folder, "ledger.ndjson", ledger);
        String desks = Cli.file(folder, "desks.json", DESKS);
        return PageChecks.page(
                folder.resolve("out"),
                "worklist.html",
                Stream.of("worklist", source, "--on", "2026-10-04", "--desks", desks),
                more);
    }

    @Test
    void each_desk_reads_whom_to_contact_what_to_do_and_why_in_full() {
        String words = PageChecks.words(page(five()));

        assertThat(words)
                .contains("Whom to contact first Sunday 4 October 2026 Desk: Noor 3 of 3 places")
                .contains(
                        "1 K-5 Collect e-mail by score EUR 500.00 EUR 41.66 2 days Overdue since 2 October 2026, and no"
                                + " person has dealt with it yet.")
                .contains("Desk: Field 0 of 2 places", "Nobody has to be contacted at this desk on 4 October 2026.");
    }

    @Test
    void the_bound_is_stated_with_what_it_rests_on() {
        assertThat(PageChecks.words(page(five())))
                .contains(
                        "1 of them for whoever waited longest; 5 debtors wait and are reached within 5 working days. That"
                                + " holds as long as people do the list every day and record each contact.");
    }

    @Test
    void the_page_is_in_the_language_asked_for() {
        String page = page(five(), "--language", "nl-BE");

        PageChecks.assertReadableByEverybody(page, "nl");
        assertThat(PageChecks.words(page))
                .contains("zondag 4 oktober 2026 Werkplek: Noor 3 van 3 plaatsen bezet")
                .contains("1 K-5 Innen e-mail om de opbrengst € 500,00 € 41,66 2 dagen")
                .contains("Op 4 oktober 2026 hoeft deze werkplek niemand te benaderen.")
                .contains("Waarom Debiteuren De dag is vol. 2 ")
                .contains("Telefoon aangenomen; niemand heeft het gemeten 300%");
    }

    @Test
    void the_kinds_of_places_are_told_apart_without_colour() {
        String page = page(five());

        assertThat(PageChecks.words(page))
                .contains("by score: where a contact brings most")
                .contains("by waiting: whoever waited longest, whatever the amount");
        assertThat(bar(page, "1 K-5")).contains("class=\"age1\"").doesNotContain("path");
        assertThat(bar(page, "2 K-1")).contains("class=\"striped\"", "<path");
    }

    @Test
    void a_day_with_help_alone_has_no_chart() {
        String page = page(five().lines()
                .filter(line -> line.contains("\"K-2\""))
                .findFirst()
                .orElseThrow());

        PageChecks.assertReadableByEverybody(page);
        assertThat(page).contains("K-2").doesNotContain("<ul", "<svg");
    }

    @Test
    void people_who_cannot_pay_have_a_row_and_no_bar() {
        assertThat(PageChecks.words(page(five())))
                .containsOnlyOnce("3 K-2")
                .contains("3 K-2 Help e-mail help EUR 200.00 – 2 days The debtor said on 2 October 2026");
    }

    /** The picture of a row in the chart. */
    private static String bar(String page, String title) {
        int row = page.indexOf("<th scope=\"row\">" + title + "</th>");
        assertThat(row).as(title).isPositive();
        return page.substring(row, page.indexOf("</svg>", row));
    }

    @Test
    void bars_are_as_long_as_what_a_contact_brings() {
        String page = page(five());

        assertThat(bar(page, "1 K-5")).contains("width=\"1000\"");
        assertThat(bar(page, "2 K-1")).contains("width=\"200\"");
    }

    @Test
    void amounts_of_two_currencies_have_a_chart_each() {
        assertThat(PageChecks.words(page(five().replace("EUR 100.00", "USD 100.00"))))
                .contains("within two weeks, in EUR", "within two weeks, in USD");
    }

    @Test
    void the_name_of_a_debtor_or_a_desk_cannot_become_markup() {
        String hostile = "<script>alert(1)</script>&\\\"'";
        String page = page(five().replace("K-5", hostile));

        PageChecks.assertReadableByEverybody(page);
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;\"'");
    }

    @Test
    void a_day_without_work_says_so() {
        String words = PageChecks.words(page(Ledgers.business("K-1").replace("2026-10-01", "2026-11-01")));

        assertThat(words)
                .contains("Desk: Noor 0 of 3 places", "Nobody has to be contacted at this desk on 4 October 2026.")
                .contains("What is open is not overdue, as far as payments are known. 1 ")
                .doesNotContain("Rank, debtor");
    }

    @Test
    void what_a_contact_brings_is_told_as_an_assumption() {
        assertThat(PageChecks.words(page(five())))
                .contains("Telephone assumed; nobody measured it 300%")
                .contains("The list orders work and decides nothing");
    }

    @Test
    void the_same_ledger_gives_the_same_bytes() {
        String first = page(five());

        assertThat(page(five())).isEqualTo(first);
        PageChecks.assertReadableByEverybody(first);
    }
}
