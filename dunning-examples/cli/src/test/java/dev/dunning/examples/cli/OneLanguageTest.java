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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed in one language has no sentence of another. */
class OneLanguageTest {

    /** Shorter pieces could be a part of a word. */
    private static final int TELLING = 9;

    /** Words that stand in most English sentences, and amounts and days as English and machines write them. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(the|and|that|which|from|with|were|paid|until|day|days)\\b|\\d\\.\\d{1,2}\\b|\\d{4}-\\d\\d-\\d\\d");

    /** What happened to a debtor, so that steps, causes on the own side, promises and disputes are told too. */
    private static final String EVENTS = """
            ,{"event":"sent","id":"e","on":"2026-10-03","step":"first-reminder","kind":"REMINDER","channel":"EMAIL",\
            "invoices":["K-0-0"]},{"event":"bounced","on":"2026-10-04","message":"e"},\
            {"event":"debtor-said","on":"2026-10-05","reason":"NOT_RECEIVED"},\
            {"event":"promised","on":"2026-10-06","by":"2026-10-15"},{"event":"disputed","on":"2026-10-16","invoice":"K-0-0"}]}""";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr"})
    void what_is_printed_and_written_is_in_one_language(String language) {
        Path out = folder.resolve("out");
        String ledger = Cli.file(folder, "ledger.ndjson", Histories.ledger(12).replaceFirst("\\]}\n", EVENTS + "\n"));
        String experiment = Cli.file(folder, "experiment.json", ExperimentLedger.EXPERIMENT);
        String measured = Cli.file(folder, "measured.ndjson", ExperimentLedger.debtors(new Arm("warm", 12, 50)));
        List<String> printed = Stream.of(
                        "profile " + ledger + " --on 2026-10-20 --debtor K-1",
                        "profile " + ledger + " --on 2026-10-20 --out " + out,
                        "worklist " + ledger + " --on 2026-10-20 --out " + out,
                        "forecast " + ledger + " --on 2026-10-20",
                        "backtest " + ledger + " --against gentle --from 2026-06-01 --until 2026-09-30 --out " + out,
                        "experiment report " + experiment + " " + measured + " --on 2026-12-01 --out " + out)
                .map(command -> printed(command, language))
                .toList();

        assertIsAllIn(language, printed);
        assertIsAllIn(
                language,
                Stream.of("insight.html", "worklist.html", "backtest.html", "experiment.html")
                        .map(name -> Cli.text(out.resolve(name)))
                        .peek(page -> PageChecks.assertReadableByEverybody(page, language))
                        .map(PageChecks::words)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr"})
    void what_is_told_where_nothing_can_be_learned_is_in_one_language(String language) {
        Path out = folder.resolve("out");
        String ledger = Cli.file(folder, "ledger.ndjson", Cli.DOSSIER);
        List<String> printed = Stream.of(
                        "forecast " + ledger + " --on 2026-10-09",
                        "profile " + ledger + " --on 2026-10-09 --out " + out,
                        "backtest " + ledger + " --against gentle --from 2026-01-01 --until 2026-02-01 --out " + out)
                .map(command -> printed(command, language))
                .toList();

        assertIsAllIn(language, printed);
        assertIsAllIn(
                language,
                Stream.of("insight.html", "backtest.html")
                        .map(name -> PageChecks.words(Cli.text(out.resolve(name))))
                        .toList());
    }

    private static String printed(String command, String language) {
        Cli run = Cli.run((command + " --language " + language).split(" "));
        assertThat(run.status()).as(run.err()).isZero();
        return run.out();
    }

    private static void assertIsAllIn(String language, List<String> texts) {
        assertThat(texts)
                .map(text -> text.replaceAll("[\\s\u00A0]+", " "))
                .allSatisfy(text -> assertThat(text).doesNotContain(foreign(language)))
                .allSatisfy(
                        text -> assertThat(language.equals("en") ? "" : text).doesNotContainPattern(ENGLISH));
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
