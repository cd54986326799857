package dev.dunning.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.money.Money;
import dev.dunning.examples.cli.Cli;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir
    private Path folder;

    @Test
    void the_page_stands_alone_and_lets_nothing_else_run() {
        String page = demo();

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("Content-Security-Policy", "default-src 'none'", "script-src 'sha256-");
    }

    @Test
    void the_page_loads_nothing_and_has_one_script() {
        String page = demo();

        assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(1);
        assertThat(page)
                .doesNotContain("<link", "<img", "@import", "url(")
                .doesNotContainPattern("(src|href)=\"(http|//)")
                .doesNotContain("<script>alert");
    }

    @Test
    void todays_work_comes_first_and_every_debtor_is_there() {
        String page = demo();

        List<String> order = List.of(
                "id=\"to-send\"",
                "id=\"to-approve\"",
                "id=\"to-decide\"",
                "id=\"on-hold\"",
                "id=\"waiting\"",
                "id=\"settled\"");
        assertThat(order.stream().map(page::indexOf).toList())
                .doesNotContain(-1)
                .isSorted();
        assertThat(Pattern.compile("<article ").matcher(page).results()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(page).contains("Jansen Techniek B.V.", "Monday 23 November 2026", "O'Brien &amp; Sons &lt;Ltd&gt;");
    }

    @Test
    void elements_are_closed_and_ids_are_unique() {
        String page = demo();

        for (String tag :
                List.of("article", "section", "details", "table", "dl", "ul", "div", "main", "iframe", "pre")) {
            assertThat(count(page, "<" + tag + "[ >]")).as(tag).isEqualTo(count(page, "</" + tag + ">"));
        }
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void no_text_can_become_markup() {
        Html html = new Html();
        html.tag("p", "<b a=\"x\">&amp;\u0000</b>", Html.at("title", "\"><script>\n"));

        assertThat(html)
                .hasToString(
                        "<p title=\"&quot;&gt;&lt;script&gt;&#10;\">&lt;b a=\"x\"&gt;&amp;amp;\uFFFD&lt;/b&gt;</p>");
    }

    @Test
    void amounts_and_days_read_the_same_everywhere() {
        assertThat(English.money(Money.parse("EUR 1234567.80"))).isEqualTo("EUR\u00A01,234,567.80");
        assertThat(English.money(Money.parse("EUR -999.00"))).isEqualTo("EUR\u00A0\u2212999.00");
        assertThat(English.money(Money.parse("JPY 1000"))).isEqualTo("JPY\u00A01,000");
        assertThat(English.weekday(LocalDate.parse("2026-11-23"))).isEqualTo("Monday 23 November 2026");
        assertThat(English.title("FINAL_NOTICE")).isEqualTo("Final notice");
    }

    private String demo() {
        Cli.run("demo", "--out", folder.toString());
        return Cli.text(folder.resolve("report.html"));
    }

    private static long count(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().count();
    }
}
