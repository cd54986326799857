package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.receivable.Dossier;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and subjects that try to become something else. */
class HostileTest {

    private static final Letters LETTERS = Letters.standard();
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private static Dossier dossier(String evil) {
        Debtor kim = Kim.debtor(AddressForm.FORMAL);
        Debtor debtor = new Debtor(
                kim.id(),
                evil,
                kim.kind(),
                kim.country(),
                kim.language(),
                kim.addressForm(),
                kim.zone(),
                kim.customerSince(),
                kim.small(),
                kim.large(),
                kim.tags(),
                kim.policy(),
                kim.segment(),
                kim.experiment(),
                kim.latePaymentRisk(),
                kim.contacts(),
                kim.circumstances(),
                Ext.NONE);
        return Dossier.of(Kim.creditor(), debtor, Kim.invoice().about(evil));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onload='x",
                "{{creditor.iban}}",
                "{{{creditor.name}}}",
                "{{#one}}{{/one}}{{=<% %>=}}",
                "&amp;",
                "&lt;b&gt;",
                "**vet** # kop",
                "$1 \\1",
                "O'Brien = x",
                "Null",
                "€ 0,00",
                "=SUM(A1)",
            })
    void staysAName(String evil) {
        for (Channel channel : List.of(Channel.EMAIL, Channel.LETTER)) {
            Message plain = compose("Kim", channel);
            Message message = compose(evil, channel);
            assertThat(message.text()).contains(evil);
            assertThat(TAG.matcher(message.html().orElseThrow()).results().count())
                    .isEqualTo(TAG.matcher(plain.html().orElseThrow()).results().count());
            assertThat(message.html().orElseThrow()).contains(Encoder.HTML.encode(evil));
            assertThat(message.subject().orElseThrow()).doesNotContain("\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"דוד כהן", "محمد علي"})
    void aNameFromRightToLeftMovesNothingBesideIt(String name) {
        Message message = compose(name, Channel.EMAIL);
        assertThat(message.html().orElseThrow()).contains("\u2068" + name + "\u2069");
        assertThat(message.text()).contains("\u2068" + name + "\u2069", "NL91 ABNA 0417 1643 00");
    }

    @ParameterizedTest
    @EnumSource(Encoder.class)
    void noEncoderLetsAValueBeginALine(Encoder encoder) {
        String value = "a\r\nBcc: x@evil.example\u2028b\u0000c\u0085d";
        assertThat(encoder.encode(value))
                .doesNotContainPattern("[\\p{Cc}\u2028\u2029]")
                .contains("Bcc: x@evil.example");
    }

    private static Message compose(String name, Channel channel) {
        return LETTERS.compose(
                        Kim.notice(Occasion.FIRST_REMINDER).act(),
                        dossier(name),
                        Optional.of(channel),
                        Optional.empty())
                .first();
    }
}
