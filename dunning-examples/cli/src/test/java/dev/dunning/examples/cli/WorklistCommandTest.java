package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.json.DunningJson;
import dev.dunning.core.policy.Policies;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorklistCommandTest {

    private static final String CALLABLE = Ledgers.business("K-call")
            .replace("\"EMAIL\",\"to\":\"info@smit.example\"", "\"PHONE\",\"to\":\"+31301234567\"");

    @TempDir
    private Path folder;

    private String ledger = "";

    @BeforeEach
    void writeLedger() {
        ledger = Cli.file(
                folder,
                "ledger.ndjson",
                String.join(
                        "\n",
                        Ledgers.business("K-1"),
                        Ledgers.business("K-2").replace("EUR 1210.00", "EUR 4000.00"),
                        Ledgers.business("K-3").replace("\"2026-10-01\"", "\"2026-11-01\"")));
    }

    private Cli worklist(String... more) {
        return Cli.run(Stream.concat(Stream.of("worklist", ledger, "--on", "2026-10-04"), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void the_list_says_whom_to_contact_first_and_who_is_left_out() {
        Cli cli = worklist();

        assertThat(cli.err()).isEmpty();
        assertThat(cli.status()).isZero();
        assertThat(cli.out().lines().toList())
                .anyMatch(
                        line -> line.matches("rank +debtor +to do +by +desk +overdue +expected recovery +waiting +why"))
                .anyMatch(line ->
                        line.matches("1 +K-2 +collect +e-mail +desk +EUR\u00A04,000.00 +EUR\u00A0333.33 +2 days .*"))
                .anyMatch(line -> line.matches("2 +K-1 .*"))
                .contains("     1 left out: What is open is not overdue, as far as payments are known.")
                .contains(
                        "desk: 2 of 50 places, 17 of them for whoever waited longest; 2 debtors wait and are reached within 1"
                                + " working day.");
    }

    @Test
    void the_list_is_in_the_language_asked_for() {
        assertThat(worklist("--language", "de").out().replace('\u00A0', ' ').lines())
                .anyMatch(line -> line.matches("Rang +Schuldner +zu tun +per +Arbeitsplatz +überfällig .*"))
                .anyMatch(line -> line.matches("1 +K-2 +einfordern +E-Mail +desk +4.000,00 € +333,33 € +2 Tage .*"))
                .anyMatch(line -> line.matches(" +1 nicht auf der Liste: Was offen ist, ist nicht überfällig.*"))
                .contains(
                        "desk: 2 von 50 Plätzen belegt, 17 davon für alle, die am längsten warten; 2 Schuldner warten und"
                                + " sind innerhalb von 1 Arbeitstag an der Reihe.");
        ledger = Cli.file(folder, "paid.ndjson", Ledgers.business("K-3").replace("\"2026-10-01\"", "\"2026-11-01\""));
        assertThat(worklist("--language", "fr").out().replace('\u00A0', ' '))
                .startsWith("Il n’y a personne à contacter le 4 octobre 2026.")
                .contains("desk : 0 sur 50 places occupées")
                .contains("; personne n’attend.");
    }

    @Test
    void what_calls_brought_is_learned_from_the_ledger() {
        ledger = Cli.file(
                folder,
                "called.ndjson",
                IntStream.range(0, 40)
                        .mapToObj(i -> called("C-" + i, i % 4 == 0 ? 30 : 12 + i % 4))
                        .collect(Collectors.joining("\n", "", "\n" + CALLABLE)));
        Cli cli = worklist("--json");

        assertThat(cli.err()).isEmpty();
        assertThat(cli.out())
                .contains("How much such a contact helps was learned from 40 contacts.")
                .containsPattern(
                        "\"channel\": \"PHONE\",\\s+\"odds\": \"\\d+\",\\s+\"contacts\": 40,\\s+\"assumed\": false")
                .containsPattern(
                        "\"channel\": \"SMS\",\\s+\"odds\": \"150\",\\s+\"contacts\": 0,\\s+\"assumed\": true");
    }

    /** Called ten days after the due date, and paid so many days after it. */
    private static String called(String id, int late) {
        LocalDate due = LocalDate.of(2026, 6, 1);
        return Ledgers.business(id)
                .replace("\"2026-09-01\"", "\"2026-05-01\"")
                .replace("\"2026-10-01\"", "\"" + due + "\"")
                .replaceFirst(
                        "}$",
                        ",\"history\":[{\"event\":\"talked\",\"id\":\"t\",\"on\":\"" + due.plusDays(10)
                                + "\"},{\"event\":\"paid\",\"id\":\"p\",\"on\":\"" + due.plusDays(late)
                                + "\",\"invoice\":\"2026-113\",\"amount\":\"EUR 1210.00\"}]}");
    }

    @Test
    void desks_take_what_they_can_and_reasons_come_in_a_language() {
        String desks = Cli.file(
                folder,
                "desks.json",
                "{\"format\":\"dunning-desks/1\",\"desks\":[{\"id\":\"Noor\",\"contacts\":1,\"channels\":[\"EMAIL\"]}]}");
        Cli cli = worklist("--desks", desks, "--json", "--language", "nl");

        assertThat(cli.out())
                .contains("\"format\": \"dunning-worklist/1\"", "\"desk\": \"Noor\"", "De dag is vol.")
                .doesNotContain("\"rank\": 2");
    }

    @Test
    void standard_input_cannot_be_read_twice() {
        Cli cli = Cli.withInput("", "worklist", "-", "--on", "2026-10-04");

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.err()).contains("cannot be read a second time").contains("write the ledger into a file");
    }

    @Test
    void two_sizes_of_a_day_are_refused_and_a_faulty_dossier_is_told_once() {
        assertThat(worklist("--capacity", "3", "--desks", "x.json").err()).contains("leave it out");
        ledger = Cli.file(folder, "faulty.ndjson", Ledgers.business("K-1") + "\n{}\n");
        Cli cli = worklist();

        assertThat(cli.status()).isEqualTo(1);
        assertThat(cli.errors()).doesNotHaveDuplicates().allMatch(line -> line.startsWith("faulty.ndjson:2"));
        assertThat(cli.out()).contains("K-1");
    }

    @Test
    void no_line_ends_inside_an_amount() {
        assertThat(worklist("--language", "nl").out().lines())
                .anyMatch(line -> line.contains("achterstallige €\u00A0"))
                .contains(
                        "Verwachte opbrengst is hoeveel meer er na een contact naar verwachting binnen twee weken wordt"
                                + " betaald dan zonder.")
                .noneMatch(line -> line.endsWith("€"));
    }

    @Test
    void the_policy_of_a_segment_is_used_as_a_run_uses_it() {
        ledger = Cli.file(folder, "histories.ndjson", Histories.ledger(30));
        String book = Cli.file(folder, "book.json", DunningJson.write(Policies.bySegment()));
        String[] args = {"worklist", ledger, "--on", "2026-10-09", "--policies", book};
        Cli alike = Cli.run(args);
        Cli bySegment = Cli.run(Stream.concat(Stream.of(args), Stream.of("--segments", "standard"))
                .toArray(String[]::new));

        assertThat(alike.out()).contains("30 left out: A message goes out today");
        assertThat(bySegment.out())
                .contains("20 left out: A message goes out today")
                .contains("K-0 ");
        assertThat(bySegment.err()).isEmpty();
    }
}
