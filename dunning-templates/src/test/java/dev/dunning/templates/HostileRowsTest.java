package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of hostile values, each as a name, a subject and a number: refused where it comes in, or only a value. */
class HostileRowsTest {

    private static final Letters LETTERS = Letters.standard();
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    static Stream<String> values() {
        Stream<String> written = Stream.of(
                "<script>",
                "\"><img onerror",
                "{{creditor.iban}}",
                "{{{x}}}",
                "{{=<% %>=}}",
                "a\r\nBcc: x@evil.example",
                "a\u0000b",
                "a\u0085b",
                "a\u2028b",
                "zero\u200Bwidth",
                "a" + "\u0301".repeat(40),
                "lone \uD800 surrogate",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "דוד כהן",
                "Null",
                "O'Brien",
                "&amp;",
                "€ 1.210,00",
                "NL91ABNA0417164301",
                "NL91 АBNA 0417",
                "=SUM(A1)",
                "+1",
                "-1",
                "@x",
                "javascript:alert(1)",
                "x".repeat(10_000_000),
                "x".repeat(60));
        Stream<String> controls = IntStream.rangeClosed(0, 0x1F).mapToObj(code -> "a" + (char) code + "b");
        Stream<String> turning = IntStream.concat(
                        IntStream.rangeClosed(0x202A, 0x202E), IntStream.rangeClosed(0x2066, 0x2069))
                .mapToObj(code -> "a" + (char) code + "b");
        return Stream.of(written, controls, turning).flatMap(some -> some);
    }

    /** I42 and I43: the page keeps its shape, the subject is one line, and nothing hidden comes out. */
    @ParameterizedTest
    @MethodSource("values")
    void isRefusedOrStaysAValue(String evil) {
        for (Channel channel : List.of(Channel.EMAIL, Channel.LETTER, Channel.SMS, Channel.VOICE, Channel.PHONE)) {
            List<Optional<Dossier>> tried = dossiers(evil);
            List<Optional<Dossier>> usual = dossiers("X");
            for (int place = 0; place < tried.size(); place++) {
                if (tried.get(place).isPresent()) {
                    check(tried.get(place).get(), usual.get(place).orElseThrow(), channel);
                }
            }
        }
    }

    private static void check(Dossier dossier, Dossier usual, Channel channel) {
        List<Message> plain = compose(usual, channel).messages();
        compose(dossier, channel).messages().forEach(message -> {
            assertThat(message.text()).doesNotContainPattern("[\\p{Cc}&&[^\\n]]|[\u202A-\u202E\u2066\u2067\uD800]");
            message.subject()
                    .ifPresent(line -> assertThat(line).hasSizeBetween(1, 1_000).doesNotContainPattern("\\p{Cc}"));
            message.html()
                    .ifPresent(page -> assertThat(tags(page))
                            .isEqualTo(tags(plain.get(0).html().orElseThrow())));
        });
    }

    private static Composition compose(Dossier dossier, Channel channel) {
        String id = dossier.invoices().get(0).id();
        Notices notice = Kim.notice(Occasion.FINAL_NOTICE)
                .about(List.of(id))
                .claim(new Claim(dossier.currency(), List.of(new ClaimLine.Principal(id, Kim.eur("1210.00")))));
        return LETTERS.compose(notice.act(), dossier, Optional.of(channel), Optional.empty());
    }

    /** The elements of a page, one after the other, without what their attributes say. */
    private static List<String> tags(String page) {
        return TAG.matcher(page)
                .results()
                .map(match -> match.group().replaceAll("[ >].*", ""))
                .filter(tag -> !tag.equals("<path"))
                .toList();
    }

    /** The dossiers that can be made with a value in one of its places. */
    private static List<Optional<Dossier>> dossiers(String evil) {
        return Stream.<Supplier<Dossier>>of(
                        () -> with(Kim.creditor(), named(evil), Kim.invoice()),
                        () -> with(
                                Kim.creditor(),
                                Kim.debtor(AddressForm.FORMAL),
                                Kim.invoice().about(evil)),
                        () -> with(
                                Kim.creditor(),
                                Kim.debtor(AddressForm.FORMAL),
                                Invoice.of(evil, Kim.eur("1210.00"), Kim.day("2026-09-01"), Kim.day("2026-10-01"))
                                        .about("onderhoud ketel")),
                        () -> with(creditor(evil), Kim.debtor(AddressForm.FORMAL), Kim.invoice()))
                .map(HostileRowsTest::tried)
                .toList();
    }

    private static Optional<Dossier> tried(Supplier<Dossier> dossier) {
        try {
            return Optional.of(dossier.get());
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).hasSizeLessThan(1_000);
            return Optional.empty();
        }
    }

    private static Dossier with(Creditor creditor, Debtor debtor, Invoice invoice) {
        return Dossier.of(creditor, debtor, invoice)
                .with(Kim.dossier().history().stream()
                        .filter(event -> event instanceof dev.dunning.core.receivable.DunningEvent.Sent)
                        .toList());
    }

    private static Creditor creditor(String name) {
        Creditor jansen = Kim.creditor();
        return Creditor.of(jansen.id(), name, jansen.country()).toBuilder()
                .companyNumber("12345678")
                .iban("NL91ABNA0417164300")
                .email("info@jansen.example")
                .phone("+31 30 123 45 00")
                .address(jansen.address().orElseThrow())
                .signatory(jansen.signatories().get(0))
                .signatory(jansen.signatories().get(1))
                .partner(jansen.partners().get(0))
                .build();
    }

    private static Debtor named(String evil) {
        Debtor.Builder builder =
                Debtor.consumer("K-1001", evil, "NL").toBuilder().customerSince(Kim.day("2019-03-01"));
        for (var contact : Kim.debtor(AddressForm.FORMAL).contacts()) {
            builder = builder.contact(contact);
        }
        return builder.build();
    }
}
