package dev.dunning.templates.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dunning.core.money.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechTest {

    @ParameterizedTest(name = "in {0}, {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            nl    | EUR 0.00       | nul euro
            nl    | EUR 0.01       | één cent
            nl    | EUR 1.00       | één euro
            nl    | EUR 1.01       | één euro en één cent
            nl    | EUR 12.50      | twaalf euro en vijftig cent
            nl    | EUR 119.00     | honderdnegentien euro
            nl-BE | EUR 1210.00    | twaalfhonderdtien euro
            nl    | EUR 1000000.00 | één miljoen euro
            nl    | EUR -0.50      | min vijftig cent
            nl    | GBP 21.02      | eenentwintig pond en twee pence
            nl    | USD 5.00       | vijf dollar
            nl    | CHF 80.05      | tachtig Zwitserse frank en vijf rappen
            nl    | DKK 1.00       | één Deense kroon
            nl    | SEK 2.50       | twee Zweedse kronen en vijftig öre
            nl    | NOK 101.00     | honderdeen Noorse kronen
            nl    | PLN 2.01       | twee zloty en één grosz
            nl    | JPY 1200       | twaalfhonderd J P Y
            nl    | TND 12.500     | twaalf komma vijf nul nul T N D
            en    | EUR 0.00       | zero euros
            en    | EUR 1.00       | one euro
            en    | EUR 12.50      | twelve euros and fifty cents
            en    | EUR 119.00     | one hundred and nineteen euros
            en-US | EUR 119.00     | one hundred nineteen euros
            en-US | USD 1000001.01 | one million one dollars and one cent
            en-GB | GBP 1.01       | one pound and one penny
            en-GB | GBP 2.02       | two pounds and two pence
            en-IE | EUR 0.02       | two cents
            en    | CHF 1.05       | one Swiss franc and five centimes
            en    | DKK 21.00      | twenty-one Danish kroner
            en    | SEK 101.25     | one hundred and one Swedish kronor and twenty-five öre
            en    | NOK 1.00       | one Norwegian krone
            en    | PLN 2.02       | two zlotys and two groszy
            en    | TND 12.500     | twelve point five zero zero T N D
            en    | EUR -12.50     | minus twelve euros and fifty cents
            de    | EUR 0.00       | null Euro
            de    | EUR 0.01       | ein Cent
            de    | EUR 1.01       | ein Euro und ein Cent
            de    | EUR 12.50      | zwölf Euro und fünfzig Cent
            de    | EUR 101.00     | einhundertein Euro
            de    | EUR 119.00     | einhundertneunzehn Euro
            de    | EUR 1000000.00 | eine Million Euro
            de-AT | EUR 30.30      | dreißig Euro und dreißig Cent
            de-CH | CHF 30.30      | dreissig Franken und dreissig Rappen
            de-LI | CHF 1.00       | ein Franken
            de    | CHF 2.00       | zwei Schweizer Franken
            de    | GBP 1.01       | ein Pfund und ein Penny
            de    | DKK 1.00       | eine dänische Krone
            de    | SEK 21.00      | einundzwanzig schwedische Kronen
            de    | NOK 101.00     | einhundertein norwegische Kronen
            de    | PLN 2.01       | zwei Zloty und ein Grosz
            de    | USD 5.00       | fünf Dollar
            de    | TND 12.500     | zwölf Komma fünf null null T N D
            fr    | EUR 0.00       | zéro euro
            fr    | EUR 0.01       | un centime
            fr    | EUR 1.02       | un euro et deux centimes
            fr    | EUR 12.50      | douze euros et cinquante centimes
            fr    | EUR 80.00      | quatre-vingts euros
            fr    | EUR 119.00     | cent dix-neuf euros
            fr    | EUR 1000000.00 | un million d’euros
            fr    | EUR 2000000.50 | deux millions d’euros et cinquante centimes
            fr    | EUR 1200000.00 | un million deux cent mille euros
            fr    | GBP 3000000.00 | trois millions de livres sterling
            fr    | GBP 21.02      | vingt et une livres sterling et deux pence
            fr    | SEK 1.00       | une couronne suédoise
            fr    | DKK 201.00     | deux cent une couronnes danoises
            fr    | NOK 81.00      | quatre-vingt-une couronnes norvégiennes
            fr    | CHF 71.00      | soixante et onze francs suisses
            fr-CH | CHF 71.05      | septante et un francs et cinq centimes
            fr-BE | EUR 95.00      | nonante-cinq euros
            fr    | EUR -1.00      | moins un euro
            fr    | PLN 2.00       | deux zlotys
            fr    | TND 12.500     | douze virgule cinq zéro zéro T N D
            """)
    void saysMoney(String place, String money, String words) {
        assertThat(speech(place).money(Money.parse(money))).isEqualTo(words);
    }

    @ParameterizedTest(name = "in {0}, {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            nl    | 2026-03-03 | dinsdag drie maart                        | tot en met dinsdag drie maart
            nl-BE | 2026-03-01 | zondag één maart                          | tot en met zondag één maart
            nl    | 2026-01-22 | donderdag tweeëntwintig januari           | tot en met donderdag tweeëntwintig januari
            en    | 2026-03-03 | Tuesday the third of March                | by Tuesday the third of March
            en-IE | 2026-01-31 | Saturday the thirty-first of January      | by Saturday the thirty-first of January
            en-US | 2026-03-03 | Tuesday, March third                      | by Tuesday, March third
            en-US | 2026-01-22 | Thursday, January twenty-second           | by Thursday, January twenty-second
            de    | 2026-03-03 | Dienstag, der dritte März                 | bis Dienstag, den dritten März
            de    | 2026-03-01 | Sonntag, der erste März                   | bis Sonntag, den ersten März
            de-AT | 2026-01-07 | Mittwoch, der siebte Jänner               | bis Mittwoch, den siebten Jänner
            de    | 2026-01-30 | Freitag, der dreißigste Januar            | bis Freitag, den dreißigsten Januar
            de-CH | 2026-01-31 | Samstag, der einunddreissigste Januar     | bis Samstag, den einunddreissigsten Januar
            fr    | 2026-03-01 | dimanche premier mars                     | jusqu’au dimanche premier mars
            fr    | 2026-03-03 | mardi trois mars                          | jusqu’au mardi trois mars
            fr-BE | 2026-08-21 | vendredi vingt et un août                 | jusqu’au vendredi vingt et un août
            fr-CH | 2026-01-31 | samedi trente et un janvier               | jusqu’au samedi trente et un janvier
            """)
    void saysDates(String place, LocalDate day, String date, String until) {
        assertThat(speech(place).date(day)).isEqualTo(date);
        assertThat(speech(place).until(day)).isEqualTo(until);
    }

    @ParameterizedTest(name = "in {0}, {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            nl | +31 30 123 45 67      | plus drie één, drie nul, één twee drie, vier vijf, zes zeven
            nl | NL91 ABNA 0417        | N L negen één, A B N A, nul vier één zeven
            nl | nl91abna0417          | N L negen één, A B N A, nul vier één zeven
            nl | 2026-113              | twee nul twee zes, één één drie
            en | RF18 5390             | R F one eight, five three nine zero
            en | 12345                 | one two three four, five
            de | +49 30                | plus vier neun, drei null
            de | 2026/113              | zwei null zwei sechs, eins eins drei
            fr | +++090/9337/55493+++  | zéro neuf zéro, neuf trois trois sept, cinq cinq quatre neuf, trois
            fr | é1                    | É un
            fr | ''                    | ''
            """)
    void spellsCodes(String place, String code, String words) {
        assertThat(speech(place).spell(code)).isEqualTo(words);
    }

    @Test
    void threeCantonsSayHuitante() {
        assertThat(speech("fr-CH").number(80)).isEqualTo("quatre-vingts");
        assertThat(speech("fr-CH-GE").number(80)).isEqualTo("quatre-vingts");
        assertThat(speech("fr-CH-VD").number(80)).isEqualTo("huitante");
        assertThat(speech("fr-CH-VS").number(81)).isEqualTo("huitante et un");
        assertThat(speech("fr-CH-FR").number(89)).isEqualTo("huitante-neuf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void whatHasNoWordsIsRefused(String language) {
        Speech speech = speech(language);
        assertThat(speech.number(999_999_999_999L)).isNotEmpty();
        assertThat(speech.money(Money.parse("EUR -999999999999.99"))).isNotEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> speech.number(1_000_000_000_000L))
                .withMessage(
                        "The number `1000000000000` has no words here. Give one from -999999999999 to 999999999999.");
        assertThatIllegalArgumentException().isThrownBy(() -> speech.number(Long.MIN_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> speech.money(Money.parse("EUR 1000000000000.00")));
    }

    @Test
    void speaksTheLanguagesThatAreWritten() {
        assertThat(Countries.ALL)
                .allMatch(country -> Speech.of(country.language())
                        .orElseThrow()
                        .language()
                        .equals(country.format().language()));
        assertThat(Speech.of("nl", "ZZ")).isEqualTo(Speech.of("nl"));
        assertThat(Speech.of("xx")).isEmpty();
    }

    private static Speech speech(String place) {
        Countries pair = Countries.of(place);
        return Speech.of(pair.language(), pair.country()).orElseThrow();
    }
}
