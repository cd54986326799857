package dev.dunning.templates.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsProperties {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "en-US", "de", "de-CH", "fr", "fr-BE", "fr-CH-VD"})
    void noTwoNumbersSoundAlike(String place) {
        Speech speech = speech(place);
        Map<String, Long> heard = new HashMap<>();
        for (long number = 0; number <= 100_000; number++) {
            assertThat(heard.put(speech.number(number), number)).isNull();
        }
    }

    @Property
    void norDoLargerOnes(
            @ForAll("places") String place,
            @ForAll @LongRange(max = 999_999_999_999L) long one,
            @ForAll @LongRange(max = 999_999_999_999L) long other) {
        Speech speech = speech(place);
        assertThat(speech.number(one).equals(speech.number(other))).isEqualTo(one == other);
    }

    @Property
    void wordsAreWordsWithOneSpaceBetween(
            @ForAll("places") String place,
            @ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long number) {
        assertThat(speech(place).number(number)).matches("\\p{L}+(?:[ -]\\p{L}+)*");
    }

    @Property
    void belowZeroIsAWordBefore(
            @ForAll("places") String place, @ForAll @LongRange(min = 1, max = 999_999_999_999L) long number) {
        Speech speech = speech(place);
        assertThat(speech.number(-number)).endsWith(" " + speech.number(number));
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of("nl", "en", "en-US", "de", "de-CH", "fr", "fr-BE", "fr-CH-VD");
    }

    private static Speech speech(String place) {
        Countries pair = Countries.of(place);
        return Speech.of(pair.language(), pair.country()).orElseThrow();
    }
}
