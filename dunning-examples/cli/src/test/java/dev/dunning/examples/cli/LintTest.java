package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {

    @TempDir
    private Path folder;

    @Test
    void a_finished_text_is_read_line_by_line() {
        String file = Cli.file(folder, "letter.txt", "Beste Kim,\n\nBetaal onmiddellijk.\n");
        Cli cli = Cli.run("lint", file, "--tone", "FIRM");

        assertThat(cli.status()).isEqualTo(1);
        assertThat(cli.out()).isEqualTo(file + ":3: FAULT word `onmiddellijk`: name a day.\n");
    }

    @Test
    void advice_alone_is_no_failure() {
        String file = Cli.file(folder, "letter.txt", "Wij sommeren u. Betaal ons.\n");
        Cli cli = Cli.run("lint", file);

        assertThat(cli.status()).isZero();
        assertThat(cli.out()).contains("ADVICE word `sommeren`");
    }

    @Test
    void a_last_letter_must_not_be_too_soft() {
        String file = Cli.file(folder, "letter.txt", "Please pay soon.\n");
        Cli cli = Cli.run("lint", file, "--language", "en", "--occasion", "final-notice");

        assertThat(cli.status()).isEqualTo(1);
        assertThat(cli.out()).contains("too-soft `no day`", "too-soft `no amount`", "too-soft `no consequence`");
    }

    @Test
    void a_template_is_held_against_what_its_occasion_must_say() {
        String file = Cli.file(folder, "mine.mustache", "{{salutation}},\n\nPlease pay {{total}}.\n");
        Cli cli = Cli.run("lint", file, "--language", "en", "--occasion", "final-notice");

        assertThat(cli.status()).isEqualTo(1);
        assertThat(cli.out())
                .contains("FAULT element `does not say `deadline``: print `respondBy` on every path [house].")
                .contains("does not say `how-to-pay`");
    }

    @Test
    void a_variable_that_is_not_offered_and_an_unsafe_tag_are_faults() {
        String wrong = Cli.file(folder, "wrong.mustache", "{{nmae}}\n");
        assertThat(Cli.run("lint", wrong, "--language", "en", "--occasion", "courtesy")
                        .out())
                .contains("uses `nmae`");
        String raw = Cli.file(folder, "raw.mustache", "Hello\n{{{total}}}\n");
        assertThat(Cli.run("lint", raw).out()).startsWith(raw + ":2: FAULT raw-value");
    }

    @Test
    void what_cannot_be_read_ends_with_two() {
        assertThat(Cli.run("lint", folder.resolve("none.txt").toString()).status())
                .isEqualTo(2);
        String file = Cli.file(folder, "a.mustache", "x");
        Cli cli = Cli.run("lint", file, "--occasion", "birthday");
        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.err()).contains("birthday", "final-notice");
        String text = Cli.file(folder, "a.txt", "x");
        assertThat(Cli.run("lint", text, "--language", "xx").status()).isEqualTo(2);
    }

    @Test
    void an_unknown_occasion_is_told_with_those_there_are() {
        String text = Cli.file(folder, "letter.txt", "Wilt u betalen?");
        Cli cli = Cli.run("lint", text, "--occasion", "nonsense");

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.err())
                .startsWith("--occasion: there is no `nonsense`; choose one of ")
                .contains("final-notice");
    }
}
