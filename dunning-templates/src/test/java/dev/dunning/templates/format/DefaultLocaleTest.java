package dev.dunning.templates.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultLocaleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist-nu-thai", "de-CH"})
    void theLocaleOfTheMachineDoesNotMatter(String tag) {
        List<String> expected = in(Locale.ROOT);
        assertThat(in(Locale.forLanguageTag(tag))).isEqualTo(expected);
    }

    private static List<String> in(Locale locale) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(locale);
            return Countries.ALL.stream().flatMap(DefaultLocaleTest::texts).toList();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Stream<String> texts(Countries country) {
        Format format = country.format();
        Speech speech = Speech.of(country.language(), country.country()).orElseThrow();
        Money money = Money.parse("EUR -1234567.89");
        return Stream.of(
                format.money(money),
                format.rate(Rate.parse("10.15")),
                format.date(DAY),
                format.longDate(DAY),
                format.number(1_234_567),
                format.count(new BigDecimal("1.5"), "I", "i"),
                speech.money(money),
                speech.number(1_234_567),
                speech.until(DAY),
                speech.spell("iıIİ 123"),
                ForeignCharacter.in("ëíİ").toString());
    }
}
