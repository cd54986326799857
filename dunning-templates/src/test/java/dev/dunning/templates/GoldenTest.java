package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.law.Certainty;
import dev.dunning.core.law.Citation;
import dev.dunning.core.money.Rate;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every shipped text, as a file that a person has read; {@code -Dgolden.update=true} writes the files anew. */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Letters LETTERS = Letters.standard();

    @TestFactory
    Stream<DynamicTest> everyTextIsAsItWasRead() {
        return languages()
                .flatMap(language -> forms(language)
                        .flatMap(form -> Occasion.written().stream()
                                .flatMap(occasion -> Stream.of(Channel.EMAIL, Channel.LETTER)
                                        .map(channel -> test(language, form, occasion, channel)))));
    }

    @TestFactory
    Stream<DynamicTest> manyInvoices() {
        return languages()
                .flatMap(language -> Stream.of(Channel.EMAIL, Channel.LETTER)
                        .flatMap(channel -> Stream.of(Occasion.FIRST_REMINDER, Occasion.FINAL_NOTICE)
                                .map(occasion -> test(
                                        Many.dossier(),
                                        Many.notice(occasion),
                                        language,
                                        occasion.file() + "-many-" + name(channel),
                                        channel))));
    }

    @TestFactory
    Stream<DynamicTest> theFirstReminderOfBelgianLaw() {
        return Letters.languages().stream()
                .flatMap(language -> language.forms().stream()
                        .flatMap(form -> Stream.of(Channel.EMAIL, Channel.LETTER)
                                .map(channel -> test(
                                        Kim.dossier(form).judgedBy("BE"),
                                        Kim.notice(Occasion.STATUTORY_NOTICE),
                                        language.code(),
                                        "statutory-notice-be-" + form.name().toLowerCase(Locale.ROOT) + "-"
                                                + name(channel),
                                        channel))));
    }

    @TestFactory
    Stream<DynamicTest> theDemandOfFrenchLaw() {
        ClaimLine interest = new ClaimLine.Interest(
                Kim.ID,
                Kim.day("2026-11-05"),
                Kim.day("2026-11-26"),
                22,
                Rate.parse("2.62"),
                Kim.eur("1000.00"),
                Kim.eur("1.58"),
                Certainty.AGREEING,
                Citation.of("Code civil", "art. 1231-6"));
        Notices notice = Kim.notice(Occasion.FINAL_NOTICE)
                .claim(Kim.principal("1000.00").plus(List.of(interest)))
                .next("2026-12-14", NoticeKind.HAND_OVER, "1002.87");
        return Stream.of(Channel.EMAIL, Channel.LETTER)
                .map(channel -> test(
                        Kim.dossier().judgedBy("FR"),
                        notice,
                        "fr",
                        "final-notice-fr-formal-" + name(channel),
                        channel));
    }

    @TestFactory
    Stream<DynamicTest> whatIsSpokenOrShort() {
        return Letters.languages().stream()
                .flatMap(language -> language.forms().stream()
                        .flatMap(form -> Stream.of(
                                test(language.code(), form, Occasion.FIRST_REMINDER, Channel.SMS),
                                test(language.code(), form, Occasion.THANK_YOU, Channel.SMS),
                                test(language.code(), form, Occasion.SECOND_REMINDER, Channel.VOICE),
                                test(language.code(), form, Occasion.CALL, Channel.PHONE),
                                test(language.code(), form, Occasion.REPAIR_CALL, Channel.PHONE),
                                test(language.code(), form, Occasion.CHECK_IN, Channel.PHONE))));
    }

    private static Stream<String> languages() {
        return Letters.languages().stream().map(LanguageSupport::code);
    }

    private static Stream<AddressForm> forms(String language) {
        return Letters.languages().stream()
                .filter(support -> support.code().equals(language))
                .flatMap(support -> support.forms().stream());
    }

    private static DynamicTest test(String language, AddressForm form, Occasion occasion, Channel channel) {
        String name = occasion.file() + "-" + form.name().toLowerCase(Locale.ROOT) + "-" + name(channel);
        return test(Kim.dossier(form), Kim.notice(occasion), language, name, channel);
    }

    private static DynamicTest test(Dossier dossier, Notices notice, String language, String name, Channel channel) {
        return DynamicTest.dynamicTest(language + "/" + name, () -> {
            Message message = LETTERS.compose(notice.act(), dossier, Optional.of(channel), Optional.of(language))
                    .first();
            String subject = message.subject().map(line -> line + "\n\n").orElse("");
            compare(FOLDER.resolve(language).resolve(name + ".txt"), subject + message.text());
            if (message.html().isPresent()) {
                compare(
                        FOLDER.resolve(language).resolve(name + ".html"),
                        message.html().get());
            }
        });
    }

    private static String name(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }

    private static void compare(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
