package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every message stands in the gallery, filled with what the engine decided. */
class GalleryTest {

    private static final Pattern LINK = Pattern.compile("href=\"(messages/[^\"]+)\"");

    @TempDir
    static Path folder;

    private static Cli cli;
    private static Map<String, String> files;

    @BeforeAll
    static void write() {
        cli = Cli.run("gallery", "--out", folder.resolve("gallery").toString());
        files = Cli.contents(folder.resolve("gallery"));
    }

    private static String page() {
        return files.getOrDefault("gallery.html", "");
    }

    @Test
    void every_occasion_is_there_in_every_language() {
        assertThat(cli.status()).isZero();
        assertThat(cli.out()).contains(" messages. Open gallery.html in ");
        for (String edition : List.of("nl-NL", "nl-NL-je", "en-GB", "de-DE", "de-DE-du", "fr-FR")) {
            for (String occasion : List.of(
                    "courtesy",
                    "first-reminder",
                    "second-reminder",
                    "final-notice",
                    "hand-over",
                    "plan-proposal",
                    "plan-confirmation",
                    "plan-breach",
                    "promise-confirmation",
                    "dispute-acknowledgement",
                    "thank-you",
                    "check-in",
                    "statement",
                    "send-copy")) {
                assertThat(page()).contains("messages/" + edition + "-" + occasion + "-email-");
                assertThat(page()).contains("messages/" + edition + "-" + occasion + "-letter-");
            }
            assertThat(page())
                    .contains(
                            edition + "-call-phone-",
                            edition + "-repair-call-phone-",
                            edition + "-second-reminder-voice-",
                            edition + "-second-reminder-sms-");
        }
        assertThat(page()).contains("nl-NL-statutory-notice-letter-", "fr-BE-statutory-notice-email-");
    }

    @Test
    void every_link_leads_to_a_message() {
        List<String> links =
                LINK.matcher(page()).results().map(GalleryTest::target).toList();

        assertThat(links).hasSizeGreaterThan(1000).doesNotHaveDuplicates();
        assertThat(files.keySet()).containsAll(links);
    }

    private static String target(MatchResult link) {
        return link.group(1);
    }

    @Test
    void only_what_nobody_could_pay_is_not_worded() {
        assertThat(cli.err().lines())
                .allSatisfy(line -> assertThat(line).startsWith("en-US ").contains("The reader could not pay"));
    }

    @Test
    void no_message_has_a_gap() {
        assertThat(files).allSatisfy((name, text) -> assertThat(text).doesNotContain("{{", "}}", "null<", "NaN"));
    }
}
