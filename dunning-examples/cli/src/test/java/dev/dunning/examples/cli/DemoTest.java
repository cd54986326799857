package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    @TempDir
    private Path folder;

    @Test
    void decides_every_dossier_and_says_where_the_report_is() {
        Cli demo = Cli.run("demo", "--out", folder.resolve("demo").toString());

        assertThat(demo.err()).isEmpty();
        assertThat(demo.status()).isZero();
        assertThat(demo.out()).startsWith("Decided ").contains("Report: ");
        assertThat(folder.resolve("demo/report.html")).isNotEmptyFile();
    }

    @Test
    void shows_more_than_two_dozen_debtors_and_every_kind_of_decision() {
        Cli.run("demo", "--out", folder.toString());

        List<String> lines =
                Cli.text(folder.resolve("decisions.ndjson")).lines().toList();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(24);
        for (String kind : List.of("ACT", "WAIT", "HOLD", "REFER", "SETTLED")) {
            assertThat(lines).anyMatch(line -> line.contains("\"decision\":\"" + kind + "\""));
        }
        for (String step : List.of(
                "first-reminder", "second-reminder", "statutory-notice", "final-notice", "hand-over", "thank-you")) {
            assertThat(lines).anyMatch(line -> line.contains("\"step\":\"" + step + "\",\"kind\""));
        }
    }

    @Test
    void words_every_letter_of_every_act() throws Exception {
        Cli demo = Cli.run("demo", "--out", folder.toString());

        assertThat(demo.out()).doesNotContain("Letters without a text");
        assertThat(folder.resolve("messages/K-1003-statutory-notice-letter.txt"))
                .isNotEmptyFile();
        assertThat(folder.resolve("messages/K-1026-second-reminder-email.html")).isNotEmptyFile();
        try (var files = Files.list(folder.resolve("messages"))) {
            assertThat(files).allSatisfy(file -> assertThat(Cli.text(file)).doesNotContain("{{", "null,"));
        }
    }

    @Test
    void writes_the_same_bytes_on_every_machine() {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        Cli.run("demo", "--out", first.toString());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Cli.run("demo", "--out", second.toString());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        Map<String, String> contents = Cli.contents(second);
        assertThat(contents).isEqualTo(Cli.contents(first));
        assertThat(contents).hasSizeGreaterThan(40);
        assertThat(contents.values()).noneMatch(text -> text.contains(folder.toString()));
    }

    @Test
    void a_second_run_into_the_same_folder_changes_nothing() {
        Cli.run("demo", "--out", folder.toString());
        Map<String, String> before = Cli.contents(folder);

        assertThat(Cli.run("demo", "--out", folder.toString()).status()).isZero();
        assertThat(Cli.contents(folder)).isEqualTo(before);
    }
}
