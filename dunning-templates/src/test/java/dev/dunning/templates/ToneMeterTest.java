package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Severity;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.notice.Tone;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How the shipped texts sound, against the table of tones: what is warm enough, direct enough, and not too hard. */
class ToneMeterTest {

    private static ToneLevels levels(Readings reading) {
        return ToneMeter.of(reading.language().code())
                .orElseThrow()
                .measure(reading.text(), Optional.of("Kim Verbeek"), Optional.of("Noor Jansen"));
    }

    static List<Readings> all() {
        return Readings.all().toList();
    }

    static List<Readings> demands() {
        return Readings.all()
                .filter(reading -> reading.occasion().hasDeadline())
                .toList();
    }

    /** I48. */
    @ParameterizedTest
    @MethodSource("all")
    void noTextIsColderOrHarderThanItsTone(Readings reading) {
        ToneLevels levels = levels(reading);
        Tone tone = reading.message().tone();
        assertThat(levels.warmth())
                .as("warmth")
                .isGreaterThanOrEqualTo(
                        switch (tone) {
                            case WARM, NEUTRAL -> 2;
                            default -> 1;
                        });
        assertThat(levels.formality())
                .as("formality")
                .isLessThanOrEqualTo(
                        switch (tone) {
                            case WARM -> 1;
                            case NEUTRAL -> 2;
                            default -> 3;
                        });
        assertThat(levels.simplicity()).as("simplicity").isGreaterThanOrEqualTo(2);
        assertThat(levels.personal()).as("personal").isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("demands")
    void everyDemandIsDirectAndSaysWhatFollows(Readings reading) {
        ToneLevels levels = levels(reading);
        assertThat(levels.directness()).as("directness").isEqualTo(3);
        assertThat(levels.consequence()).as("consequence").isGreaterThanOrEqualTo(1);
        assertThat(ToneLint.of(reading.language().code()).orElseThrow().checkDemand(reading.text()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void nobodyIsNamedWhoDoesNotComeAndThereIsOneTotal(Readings reading) {
        assertThat(ToneLint.of(reading.language().code())
                        .orElseThrow()
                        .check(reading.message().text(), reading.message().tone(), Set.of()))
                .filteredOn(finding -> finding.severity() == Severity.FAULT)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            nl; Daarna komt de deurwaarder.; BAILIFF
            nl; Daarna komt een incassobureau.; COLLECTION_AGENCY
            en; The bailiff comes next.; BAILIFF
            en; A collection agency comes next.; COLLECTION_AGENCY
            en; Our lawyer comes next.; LAWYER
            """)
    void aRoleMayBeNamedOnlyWhenItComesNext(String language, String text, PartnerRole role) {
        ToneLint lint = ToneLint.of(language).orElseThrow();
        assertThat(lint.check(text, Tone.FORMAL, Set.of()))
                .extracting(Finding::code)
                .contains("untrue-announcement");
        assertThat(lint.check(text, Tone.FORMAL, Set.of(role))).isEmpty();
    }

    @Test
    void aLastLetterIsNotTooSoft() {
        ToneLint lint = ToneLint.of("en").orElseThrow();
        assertThat(lint.checkDemand("Please pay soon."))
                .extracting(Finding::found)
                .containsExactly("no day", "no amount", "no consequence");
        assertThat(lint.checkDemand("Please pay €12.00 by 3 March 2026. If you do not pay, we call you."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            It rains. It rains. It rains. It rains. It rains.; long-paragraph
            It is paid. It was sent.; passive
            """)
    void looksAtTheWholeText(String text, String code) {
        assertThat(ToneLint.of("en").orElseThrow().check(text, Tone.WARM, Set.of()))
                .extracting(Finding::code)
                .contains(code);
    }

    @Test
    void twoTotalsAreOneTooMany() {
        assertThat(ToneLint.of("en")
                        .orElseThrow()
                        .check("Total to pay: €1.00\nTotal to pay: €2.00", Tone.WARM, Set.of()))
                .extracting(Finding::code)
                .containsExactly("two-totals");
    }
}
