package dev.dunning.templates.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsLengthTest {

    @ParameterizedTest
    @CsvSource({
        "a, 0, true, 0, 0",
        "a, 160, true, 160, 1",
        "a, 161, true, 161, 2",
        "a, 306, true, 306, 2",
        "a, 307, true, 307, 3",
        "€, 80, true, 160, 1",
        "€, 81, true, 162, 2",
        "€, 153, true, 306, 3",
        "é, 160, true, 160, 1",
        "ë, 70, false, 70, 1",
        "ë, 71, false, 71, 2",
        "ë, 134, false, 134, 2",
        "ë, 135, false, 135, 3",
        "😀, 35, false, 70, 1",
        "😀, 36, false, 72, 2",
        "😀, 67, false, 134, 3",
    })
    void measures(String character, int times, boolean gsm, int units, int segments) {
        assertThat(SmsLength.of(character.repeat(times))).isEqualTo(new SmsLength(gsm, units, segments));
    }

    @Test
    void oneForeignCharacterChangesTheWholeMessage() {
        assertThat(SmsLength.of("a".repeat(159) + "ë")).isEqualTo(new SmsLength(false, 160, 3));
    }

    @Test
    void aNoBreakSpaceIsForeign() {
        assertThat(SmsLength.of("€\u00A012").gsm()).isFalse();
    }
}
