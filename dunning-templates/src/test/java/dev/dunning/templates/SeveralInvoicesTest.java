package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.Channel;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is agreed or disputed about several invoices names each of them with its days, and no second total. */
class SeveralInvoicesTest {

    private static final Letters LETTERS = Letters.standard();

    @TestFactory
    Stream<DynamicTest> anAgreementNamesEveryInvoiceWithItsDays() {
        return Letters.languages().stream()
                .flatMap(language -> Stream.of(Occasion.PROMISE_CONFIRMATION, Occasion.DISPUTE_ACKNOWLEDGEMENT)
                        .map(occasion -> DynamicTest.dynamicTest(language.code() + "/" + occasion.file(), () -> {
                            Message message = LETTERS.compose(
                                            Many.notice(occasion).act(),
                                            Many.dossier(),
                                            Optional.of(Channel.EMAIL),
                                            Optional.of(language.code()))
                                    .first();
                            Texts texts = texts(language);
                            assertThat(message.text().lines().filter(line -> line.startsWith("- ")))
                                    .hasSize(21)
                                    .first()
                                    .asString()
                                    .contains("2026-101")
                                    .contains(texts.format().date(Kim.day("2026-08-02")))
                                    .contains(texts.format().date(Kim.day("2026-09-01")));
                            assertThat(message.text()).doesNotContain(texts.word("total"));
                        })));
    }

    private static Texts texts(LanguageSupport language) {
        TextLibrary library = TextLibrary.builtin();
        ElementProof proof = new ElementProof(Marks.of(library, language.code()));
        return Texts.load(library, language, language.forms().get(0), proof).getOrDefault("", null);
    }
}
