package dev.dunning.templates.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.money.Money;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class FormatProperties {

    @Property
    void noDigitOfAnAmountIsLost(@ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long cents) {
        Money money = Money.ofMinor(Currency.getInstance("EUR"), cents);
        String dutch = Format.of("nl").orElseThrow().money(money);
        String english = Format.of("en").orElseThrow().money(money);
        assertThat(dutch.replaceAll("[^0-9,-]", "").replace(',', '.')).isEqualTo(money.amount());
        assertThat(english.replaceAll("[^0-9.-]", "")).isEqualTo(money.amount());
    }
}
