package dev.dunning.templates.pay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.money.Money;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EpcPaymentProperties {

    private static final Iban ACCOUNT = new Iban("NL91ABNA0417164300");

    @Property
    void aPayloadKeepsEveryLimitOrIsAbsent(
            @ForAll("texts") String name, @ForAll("texts") String reference, @ForAll long cents) {
        Money amount = Money.ofMinor(Currency.getInstance("EUR"), cents % 200_000_000_000L);
        EpcPayment payment = new EpcPayment(name, ACCOUNT, amount, reference);
        payment.payload().ifPresent(payload -> keepsEveryLimit(payload, payment));
        assertThat(QrPath.of(payment).isPresent()).isEqualTo(payment.payload().isPresent());
    }

    @Property
    void whatFitsIsNeverLeftOut(@ForAll("ordinary") String name, @ForAll("ordinary") String reference) {
        Optional<String> payload = new EpcPayment(name, ACCOUNT, Money.parse("EUR 0.01"), reference).payload();
        assertThat(payload.orElseThrow().split("\n", -1)).contains(name, reference);
    }

    private static void keepsEveryLimit(String payload, EpcPayment payment) {
        List<String> lines = List.of(payload.split("\n", -1));
        assertThat(payload.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(331);
        assertThat(lines.subList(0, 5)).containsExactly("BCD", "002", "1", "SCT", "");
        assertThat(lines.get(5)).isEqualTo(payment.name());
        assertThat(payment.name().codePointCount(0, payment.name().length())).isBetween(1, 70);
        assertThat(lines.get(6)).isEqualTo(ACCOUNT.compact());
        assertThat(lines.get(7)).isEqualTo("EUR" + payment.amount().amount()).matches("EUR[0-9]{1,9}\\.[0-9]{2}");
        assertThat(lines.size()).isLessThanOrEqualTo(11);
        assertThat(lines.size() < 11 || lines.get(9).isEmpty()).isTrue();
        assertThat(lines.size() < 11
                        || lines.get(10).codePointCount(0, lines.get(10).length()) <= 140)
                .isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                ordinary(), Arbitraries.strings().ofMaxLength(200), Arbitraries.of("RF18539007547034"));
    }

    @Provide
    Arbitrary<String> ordinary() {
        return Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(70);
    }
}
