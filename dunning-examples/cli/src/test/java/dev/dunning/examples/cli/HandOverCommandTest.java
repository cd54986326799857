package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOverCommandTest {

    private static final String DOSSIER = Cli.DOSSIER.replace(
            "\"signatories\":",
            "\"partners\":[{\"role\":\"LAWYER\",\"name\":\"De Wit Advocaten\"},"
                    + "{\"role\":\"BAILIFF\",\"name\":\"Deurwaarder Smit\"}],\"signatories\":");

    @TempDir
    private Path folder;

    @Test
    void the_file_is_printed_as_json_for_the_first_partner() {
        Cli cli = Cli.withInput(DOSSIER, "handover", "-", "--on", "2026-10-20");

        assertThat(cli.err()).isEmpty();
        assertThat(cli.status()).isZero();
        assertThat(cli.out())
                .startsWith("{\n  \"format\": \"dunning-handover/1\"")
                .contains("De Wit Advocaten", "\"localName\": \"advocaat\"", "EUR 1210.00")
                .endsWith("}\n");
    }

    @Test
    void both_files_are_written_into_a_folder_and_again() {
        Path out = folder.resolve("case");
        for (int i = 0; i < 2; i++) {
            Cli cli = Cli.withInput(
                    DOSSIER,
                    "handover",
                    "-",
                    "--on",
                    "2026-10-20",
                    "--to",
                    "BAILIFF",
                    "--language",
                    "nl",
                    "--out",
                    out.toString());

            assertThat(cli.err()).isEmpty();
            assertThat(cli.status()).isZero();
            assertThat(cli.out()).contains("handover.json", "handover.html");
        }
        assertThat(Cli.text(out.resolve("handover.html")))
                .contains("lang=\"nl\"", "Deurwaarder Smit", "€&nbsp;1.210,00");
        assertThat(Cli.text(out.resolve("handover.json"))).contains("\"role\": \"BAILIFF\"");
    }

    @Test
    void a_role_that_needs_a_judgment_is_refused_with_the_reason() {
        Cli cli = Cli.withInput(
                DOSSIER.replace("\"BUSINESS\",\"country\":\"NL\"", "\"BUSINESS\",\"country\":\"DE\""),
                "handover",
                "-",
                "--on",
                "2026-10-20",
                "--to",
                "BAILIFF");

        assertThat(cli.status()).isEqualTo(1);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).startsWith("In DE a case can go to Gerichtsvollzieher only when there is a judgment");
    }

    @Test
    void a_case_that_cannot_be_handed_over_says_why_in_the_language() {
        Cli cli = Cli.withInput(
                DOSSIER.replace(
                        "\"invoices\":",
                        "\"history\":[{\"event\":\"disputed\",\"on\":\"2026-10-10\",\"invoice\":\"2026-113\"}],\"invoices\":"),
                "handover",
                "-",
                "--on",
                "2026-10-20",
                "--language",
                "nl");

        assertThat(cli.status()).isEqualTo(1);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).contains("betwist", "2026-113");
    }

    @Test
    void a_role_that_does_not_exist_is_wrong_usage() {
        Cli cli = Cli.withInput(DOSSIER, "handover", "-", "--on", "2026-10-20", "--to", "DETECTIVE");

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.err()).contains("--to", "BAILIFF");
    }

    @Test
    void a_partner_that_is_missing_is_the_only_reason_told() {
        Cli cli = Cli.withInput(Cli.DOSSIER, "handover", "-", "--on", "2026-10-20", "--to", "LAWYER");

        assertThat(cli.status()).isEqualTo(1);
        assertThat(cli.errors()).singleElement().asString().startsWith("There is nobody to hand the claim over to");
    }
}
