package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void it_prints_a_page_of_the_steps_of_a_policy(String language) {
        Cli cli = Cli.run("explain-policy", "standard", "--language", language);

        assertThat(cli.err()).isEmpty();
        assertThat(cli.status()).isZero();
        assertThat(cli.out())
                .startsWith("<!DOCTYPE html>")
                .contains("500", "576")
                .endsWith("</html>\n");
    }

    @Test
    void another_law_has_other_steps() {
        Cli cli = Cli.run("explain-policy", "brisk", "--language", "en", "--law", "DE", "--debtor", "BUSINESS");

        assertThat(cli.err()).isEmpty();
        assertThat(cli.out()).contains("We hand the matter over.").doesNotContain("the law asks for before costs");
    }

    @Test
    void a_language_without_a_page_is_refused() {
        Cli cli = Cli.run("explain-policy", "standard", "--language", "xx");

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.err()).startsWith("--language: there is no page in `xx`; choose one of");
    }
}
