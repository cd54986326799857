package dev.dunning.templates.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Tables of numbers that are easily said wrong; a place that differs from its language has a table of what differs. */
class NumberWordsTest {

    private static final char IS = '=';

    @ParameterizedTest(name = "{0} is {1}")
    @CsvFileSource(resources = "numbers-nl.txt", delimiter = IS)
    void inDutch(long number, String words) {
        assertThat(Speech.of("nl").orElseThrow().number(number)).isEqualTo(words);
        assertThat(Speech.of("nl", "BE").orElseThrow().number(number)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvFileSource(resources = "numbers-en.txt", delimiter = IS)
    void inEnglish(long number, String words) {
        assertThat(Speech.of("en").orElseThrow().number(number)).isEqualTo(words);
        assertThat(Speech.of("en", "GB").orElseThrow().number(number)).isEqualTo(words);
        assertThat(Speech.of("en", "IE").orElseThrow().number(number)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvFileSource(resources = "numbers-en-US.txt", delimiter = IS)
    void inAmerican(long number, String words) {
        assertThat(Speech.of("en", "US").orElseThrow().number(number)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvFileSource(resources = "numbers-de.txt", delimiter = IS)
    void inGerman(long number, String words) {
        assertThat(Speech.of("de").orElseThrow().number(number)).isEqualTo(words);
        assertThat(Speech.of("de", "AT").orElseThrow().number(number)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvFileSource(resources = "numbers-de-CH.txt", delimiter = IS)
    void inSwissGerman(long number, String words) {
        assertThat(Speech.of("de", "CH").orElseThrow().number(number)).isEqualTo(words);
        assertThat(Speech.of("de", "LI").orElseThrow().number(number)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvFileSource(resources = "numbers-fr.txt", delimiter = IS)
    void inFrench(long number, String words) {
        assertThat(Speech.of("fr").orElseThrow().number(number)).isEqualTo(words);
        assertThat(Speech.of("fr", "LU").orElseThrow().number(number)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvFileSource(resources = "numbers-fr-BE.txt", delimiter = IS)
    void inBelgianAndMostSwissFrench(long number, String words) {
        assertThat(Speech.of("fr", "BE").orElseThrow().number(number)).isEqualTo(words);
        assertThat(Speech.of("fr", "CH").orElseThrow().number(number)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvFileSource(resources = "numbers-fr-CH-VD.txt", delimiter = IS)
    void inTheFrenchOfVaud(long number, String words) {
        assertThat(Speech.of("fr", "CH-VD").orElseThrow().number(number)).isEqualTo(words);
    }
}
