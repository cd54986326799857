package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What `explain` says, as files to be read aloud: {@code explain/LANGUAGE/SITUATION.txt}. Run with
 * {@code -Dgolden.update=true} to write them anew, and read the difference.
 */
class ExplainTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "explain");

    /** A dossier and the day on which it is explained. */
    private enum Situation {
        /** A reminder is due after a part was paid. */
        REMINDER("reminder", "2026-11-23"),
        /** A statutory notice that announces costs. */
        NOTICE("notice", "2026-10-30"),
        /** The last letter, with interest and costs. */
        LAST_LETTER("last-letter", "2026-11-20"),
        /** A hand-over that somebody must approve. */
        APPROVAL("approval", "2026-12-12"),
        /** Some invoices are late, many are not. */
        MANY("many", "2026-10-12"),
        /** The same invoices a week before: nothing is due yet. */
        WAIT("many", "2026-10-05"),
        /** A dispute and a hold. */
        HOLD("hold", "2026-10-25"),
        /** The debtor wrote. */
        REFER("refer", "2026-10-13"),
        /** Nobody can be reached. */
        NO_CHANNEL("no-channel", "2026-10-12"),
        /** All was paid. */
        SETTLED("settled", "2026-10-12"),
        /** Much is unknown. */
        CAUTIONS("cautions", "2026-09-30");

        private final String dossier;
        private final String day;

        Situation(String dossier, String day) {
            this.dossier = dossier;
            this.day = day;
        }

        String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        Cli told(String language) {
            Path facts = FOLDER.resolve("dossiers").resolve(dossier + ".json");
            return Cli.run("explain", facts.toString(), "--on", day, "--language", language);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_situation_is_told_in_every_language() {
        return Stream.of("en", "nl", "de", "fr")
                .flatMap(language -> Stream.of(Situation.values()).map(situation -> test(situation, language)));
    }

    private static DynamicTest test(Situation situation, String language) {
        return DynamicTest.dynamicTest(language + "/" + situation.file(), () -> {
            Cli cli = situation.told(language);
            assertThat(cli.err()).isEmpty();
            assertThat(cli.status()).isZero();
            compare(FOLDER.resolve(language).resolve(situation.file() + ".txt"), cli.out());
        });
    }

    private static void compare(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }

    @Test
    void english_is_spoken_unless_another_language_is_asked_for() {
        String dossier = FOLDER.resolve("dossiers").resolve("settled.json").toString();

        assertThat(Cli.run("explain", dossier, "--on", "2026-10-12").out())
                .isEqualTo(Situation.SETTLED.told("en").out());
        assertThat(Situation.SETTLED.told("nl-BE").out())
                .isEqualTo(Situation.SETTLED.told("nl").out());
    }

    @Test
    void an_unknown_language_is_answered_with_the_known_ones() {
        Cli cli = Situation.SETTLED.told("xx");

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err())
                .isEqualTo("Invalid value for option '--language': `xx` is no language for explanations, choose"
                        + " de, en, fr, nl. Try `dunning explain --help`.\n");
    }

    @Test
    void lines_fit_a_screen_and_a_debtor_without_a_name_is_told_by_number() {
        assertThat(Situation.CAUTIONS.told("de").out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(Cli.withInput(Cli.DOSSIER.replace("Bakkerij Smit", "K-1"), "explain", "-", "--on", "2026-10-09")
                        .out())
                .startsWith("On 9 October 2026 there is something to do for K-1. ");
    }
}
