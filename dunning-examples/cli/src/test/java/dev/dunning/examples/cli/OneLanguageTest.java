package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.examples.cli.ExperimentLedger.Arm;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed in one language has no sentence of another. */
class OneLanguageTest {

    /** Shorter pieces could be a part of a word. */
    private static final int TELLING = 9;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr"})
    void a_profile_a_worklist_and_a_report_are_in_one_language(String language) {
        String out = folder.resolve("out").toString();
        String ledger = Cli.file(folder, "ledger.ndjson", Histories.ledger(12));
        String experiment = Cli.file(folder, "experiment.json", ExperimentLedger.EXPERIMENT);
        String measured = Cli.file(folder, "measured.ndjson", ExperimentLedger.debtors(new Arm("warm", 12, 50)));
        List<Cli> runs = List.of(
                Cli.run("profile", ledger, "--on", "2026-10-20", "--debtor", "K-1", "--language", language),
                Cli.run("profile", ledger, "--on", "2026-10-20", "--language", language),
                Cli.run("worklist", ledger, "--on", "2026-10-20", "--language", language, "--out", out),
                Cli.run(
                        "experiment",
                        "report",
                        experiment,
                        measured,
                        "--on",
                        "2026-12-01",
                        "--language",
                        language,
                        "--out",
                        out));

        assertThat(runs)
                .allSatisfy(run -> assertThat(run.status()).as(run.err()).isZero());
        Stream.concat(
                        runs.stream().map(Cli::out),
                        Stream.of("worklist.html", "experiment.html")
                                .map(name -> PageChecks.words(
                                        Cli.text(folder.resolve("out").resolve(name)))))
                .map(text -> text.replaceAll("[\\s\u00A0]+", " "))
                .forEach(text -> assertThat(text).doesNotContain(foreign(language)));
    }

    /** Pieces of sentences of other languages that the language itself does not use. */
    private static String[] foreign(String language) {
        String own = String.join("\n", pieces(language));
        return Stream.of("en", "nl", "de", "fr")
                .filter(other -> !other.equals(language))
                .flatMap(other -> pieces(other).stream())
                .filter(piece -> !own.contains(piece))
                .toArray(String[]::new);
    }

    private static Set<String> pieces(String language) {
        Properties texts = new Properties();
        try (InputStreamReader file = new InputStreamReader(
                Objects.requireNonNull(OneLanguageTest.class.getResourceAsStream("words/" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return texts.values().stream()
                .flatMap(text -> Stream.of(text.toString().split("\\{[A-Za-z]+}")))
                .map(piece -> piece.replace('\u00A0', ' ').strip())
                .filter(piece -> piece.length() >= TELLING)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
