package dev.dunning.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuesTest {
    private static final List<String> KINDS = List.of("reminder", "final-notice", "demand", "remander");

    @Test
    void keeps_the_order_in_which_things_were_found() {
        Issues issues = new Issues();
        issues.advice("first", "", "a", "b");
        issues.add(Issue.fault("second", "", "a", "b"));
        issues.fault("third", "", "a", "b");

        assertThat(issues.list()).extracting(Issue::code).containsExactly("first", "second", "third");
    }

    @Test
    void has_no_faults_while_there_is_only_advice() {
        Issues issues = new Issues();
        assertThat(issues.hasFaults()).isFalse();

        issues.advice("a", "", "b", "c");
        assertThat(issues.hasFaults()).isFalse();

        issues.fault("a", "", "b", "c");
        assertThat(issues.hasFaults()).isTrue();
    }

    @Test
    void hands_out_a_list_that_later_finds_do_not_change() {
        Issues issues = new Issues();
        List<Issue> before = issues.list();
        issues.fault("a", "", "b", "c");

        assertThat(before).isEmpty();
        assertThat(issues.list()).isUnmodifiable().hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "remindr, reminder",
        "REMINDER, reminder",
        "finalnotice, final-notice",
        "dmnd, ",
        "demnd, demand",
        "letter, ",
        "d, ",
        "'', ",
    })
    void finds_the_word_that_was_probably_meant(String word, String meant) {
        assertThat(Issues.nearest(word, KINDS)).isEqualTo(Optional.ofNullable(meant));
    }

    @Test
    void prefers_the_nearest_word_and_then_the_first_in_the_alphabet() {
        assertThat(Issues.nearest("remainder", List.of("remander", "remaindr", "remindr")))
                .hasValue("remaindr");
        assertThat(Issues.nearest("abc", List.of("abd", "abb"))).hasValue("abb");
    }

    @Test
    void does_not_measure_words_of_absurd_length() {
        String long80 = "x".repeat(80);
        String long81 = "x".repeat(81);

        assertThat(Issues.nearest(long80, List.of(long80))).hasValue(long80);
        assertThat(Issues.nearest(long81, List.of(long81))).isEmpty();
    }

    @Test
    void quotes_a_token_in_backticks() {
        assertThat(Issues.quote("1210,00")).isEqualTo("`1210,00`");
        assertThat(Issues.quote("")).isEqualTo("``");
    }

    @Test
    void quotes_nothing_that_could_disturb_a_log_or_a_screen() {
        assertThat(Issues.quote("a\r\nb\u0000c\u202Ed\u2028e`f\uD800g")).isEqualTo("`a??b?c?d?e?f?g`");
    }

    @Test
    void cuts_a_long_token() {
        assertThat(Issues.quote("9".repeat(60))).isEqualTo("`" + "9".repeat(60) + "`");
        assertThat(Issues.quote("9".repeat(61))).isEqualTo("`" + "9".repeat(60) + "...`");
    }
}
