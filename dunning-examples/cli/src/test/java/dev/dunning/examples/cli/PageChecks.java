package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What every page with pictures owes its readers. */
final class PageChecks {

    private PageChecks() {}

    /** Runs a command, and reads the page that it wrote besides. */
    static String page(Path out, String name, Stream<String> command, String... more) {
        Cli cli = Cli.run(Stream.of(command, Stream.of("--out", out.toString()), Stream.of(more))
                .flatMap(args -> args)
                .toArray(String[]::new));
        assertThat(cli.status()).as(cli.err()).isZero();
        assertThat(cli.err()).endsWith("Page: " + out.resolve(name) + "\n");
        return Cli.text(out.resolve(name));
    }

    /** Nothing runs, nothing is fetched, and whoever sees no picture or no colour misses nothing. */
    static void assertReadableByEverybody(String page) {
        assertReadableByEverybody(page, "en");
    }

    static void assertReadableByEverybody(String page, String language) {
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">")
                .contains("default-src 'none'", "@media print")
                .containsPattern("<title>[^<]+</title>")
                .doesNotContain("<script", "<link", "<img", "@import", "url(")
                .doesNotContainPattern("(src|href)=")
                .doesNotContainPattern("\\son[a-z]+=");
        assertThat(all(page, "<table")).hasSameSizeAs(all(page, "<table[^>]*><caption>[^<]+</caption><thead>"));
        assertThat(all(page, "<tr><td (?!colspan)")).as("rows without a header").isEmpty();
        assertThat(all(
                        page,
                        "<svg(?=[^>]*aria-hidden=\"true\")|<svg(?=[^>]*role=\"img\" aria-label=\"[^\"]{9})"
                                + "|<td class=\"bar\" aria-hidden=\"true\"><svg"))
                .as("pictures of what stands beside them in words, or that are named")
                .hasSameSizeAs(all(page, "<svg"));
        for (String tag : List.of("section", "table", "tbody", "tr", "td", "th", "svg", "ul", "li", "dl", "div", "p")) {
            assertThat(all(page, "<" + tag + "[ >]")).as(tag).hasSameSizeAs(all(page, "</" + tag + ">"));
        }
    }

    /** What a person reads: no markup, no style, and plain blanks. */
    static String words(String page) {
        return page.substring(page.indexOf("<body>"))
                .replaceAll("<[^>]*>", " ")
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ");
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
