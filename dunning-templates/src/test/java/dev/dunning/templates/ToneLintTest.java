package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.notice.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneLintTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            nl; Betaal onmiddellijk.; word
            nl; U bent een wanbetaler.; word
            nl; Wij sommeren u.; word
            nl; Betaal voor dinsdag.; excluded-day
            nl; Betaal binnen 14 dagen.; relative-date
            nl; Betaal binnen veertien dagen na vandaag.; relative-date
            nl; BEL ONS NU DIRECT OP.; shouting
            nl; Betaal nu!; exclamation
            nl; Beste ,; blank-salutation
            nl; Beste {{naam}}.; unresolved
            nl; Het bedrag is null.; unresolved
            de; Der Betrag ist null.; unresolved
            nl; Betaal  dit.; double-space
            nl; Een brief van Jansen B.V..; double-stop
            nl; Betaal 12,00 aan ons.; bare-amount
            nl; Betaal 1.234,50.; bare-amount
            de; Zahlen Sie vor Dienstag.; excluded-day
            de; Zahlen Sie binnen 7 Tagen.; relative-date
            de; Zahlen Sie innerhalb von vierzehn Tagen.; relative-date
            de; Zahlen Sie innerhalb von 14 Werktagen.; relative-date
            de; Zahlen Sie sofort.; word
            de; Der Gerichtsvollzieher kommt.; word
            de; Das ist Betrug.; word
            de; Wir verlangen eine Mahngebühr.; word
            de; Zahlen Sie umgehend.; word
            de; Wir bitten um eine unverzügliche Antwort.; word
            de; Die o. g. Rechnung ist offen.; word
            de; Man zahlt so etwas.; word
            de; Nach Prüfung der Einhaltung der Frist zur Zahlung.; noun-chain
            de; Zahlen Sie 12,00 an uns.; bare-amount
            en; Pay before Tuesday.; excluded-day
            en; Pay within 7 days.; relative-date
            en; We will take legal action.; word
            fr; Payez avant le 3 mars 2026.; excluded-day
            fr; Payez avant mardi.; excluded-day
            fr; Merci de payer sous 8 jours.; relative-date
            fr; Merci de payer dans les quinze jours.; relative-date
            fr; Merci de payer sous huitaine.; relative-date
            fr; Nous irons jusqu’à la saisie.; word
            fr; À défaut de quoi nous agirons.; word
            fr; Veuillez agréer nos salutations.; word
            fr; Le montant est de 150,00.; bare-amount
            """)
    void findsWhatHurts(String language, String text, String code) {
        assertThat(ToneLint.of(language).orElseThrow().check(text, Tone.FORMAL))
                .extracting(Finding::code)
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            nl; Betaal binnen vijftien dagen nadat deze brief bij u is bezorgd.
            nl; Wilt u € 12,00 uiterlijk dinsdag 3 maart 2026 betalen?
            nl; De rente is 10,15% per jaar.
            nl; Jansen Techniek B.V. stuurde u USD 12,00.
            de; Bitte zahlen Sie innerhalb von 14 Kalendertagen.
            de; Bitte zahlen Sie 1.234,50 € bis Dienstag, 3. März 2026.
            de; Bitte zahlen Sie CHF 1’234.50 bis Dienstag, 3. März 2026. Die Zinsen sind 10,15 % im Jahr.
            de; Der Betrag ist 12,00 USD.
            de; Ihre Kundennummer ist K, eins null null eins. Bitte rufen Sie an: plus drei eins, drei null.
            en; Please pay €1,234.50 by Tuesday 3 March 2026.
            fr; Merci de payer 1 234,50 € au plus tard le mardi 3 mars 2026.
            fr; Le montant est de 150,00 CHF et le taux de 10,15 %.
            fr; Merci de payer dans un délai de 14 jours calendrier.
            fr; Merci de payer dans les quinze jours qui suivent la remise de cette lettre.
            """)
    void leavesPlainWordsAlone(String language, String text) {
        assertThat(ToneLint.of(language).orElseThrow().check(text, Tone.FORMAL)).isEmpty();
    }

    @Test
    void countsWords() {
        String sentence = "Woord" + " woord".repeat(30) + ".";
        assertThat(ToneLint.of("nl").orElseThrow().check(sentence, Tone.WARM))
                .extracting(Finding::code)
                .containsExactly("long-sentence", "long-on-average");
    }

    @Test
    void theDayOfAMonthEndsNoSentence() {
        assertThat(Readability.sentences(
                        "Zahlen Sie bis Montag, 7. Dezember 2026. Dann ist es gut. Toets een 1. Zo niet."))
                .containsExactly(
                        "Zahlen Sie bis Montag, 7. Dezember 2026.", "Dann ist es gut.", "Toets een 1.", "Zo niet.");
    }

    @Test
    void knowsOnlyLanguagesWithTexts() {
        assertThat(ToneLint.of("xx")).isEmpty();
    }
}
