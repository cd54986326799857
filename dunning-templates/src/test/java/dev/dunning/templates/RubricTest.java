package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Severity;
import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.templates.format.Format;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The questions that a careful reader asks of each message, as far as a program can answer them. */
class RubricTest {

    private static final Letters LETTERS = Letters.standard();
    private static final Pattern AMOUNT = Pattern.compile("€ ?[0-9.,]*[0-9]|[0-9]+(?:[. ][0-9]{3})*,[0-9]{2} ?€");
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /**
     * The words of a language that answer a question.
     *
     * @param parts offers to pay in parts
     * @param wrong asks whether something is wrong
     * @param debt would tell somebody else of a debt
     * @param informal belongs to the informal address form
     * @param formal belongs to the formal address form
     */
    private record Words(Pattern parts, Pattern wrong, Pattern debt, Pattern informal, Pattern formal) {

        Pattern strange(AddressForm form) {
            return form == AddressForm.FORMAL ? informal : formal;
        }
    }

    private static final Map<String, Words> WORDS = Map.of(
            "de",
            new Words(
                    Pattern.compile("in Raten|die Vereinbarung"),
                    Pattern.compile("Stimmt (die Rechnung|etwas) nicht"),
                    Pattern.compile("(?i)erinner|zahl|rechnung|kosten|letzt|mahn|€|2026"),
                    Pattern.compile("(?i)\\b(du|dich|dir|dein\\w*)\\b"),
                    Pattern.compile("\\b(Sie|Ihnen|Ihre?[mnrs]?)\\b")),
            "en",
            new Words(
                    Pattern.compile("in parts|the arrangement"),
                    Pattern.compile("(invoice|something) is wrong"),
                    Pattern.compile("(?i)reminder|invoice|pay|costs|final|€|2026"),
                    NOTHING,
                    NOTHING),
            "fr",
            new Words(
                    Pattern.compile("en plusieurs fois|notre accord"),
                    Pattern.compile("erreur"),
                    Pattern.compile("(?iu)rappel|facture|pay|paiement|demeure|demande|dernier|frais|relev|€|2026"),
                    Pattern.compile("(?iuU)\\b(tu|te|toi|ton|ta|tes)\\b"),
                    NOTHING),
            "nl",
            new Words(
                    Pattern.compile("in delen|de regeling"),
                    Pattern.compile("Klopt (de factuur|er iets)"),
                    Pattern.compile("(?i)herinnering|betaal|factuur|kosten|laatste|€|2026"),
                    Pattern.compile("(?i)\\b(je|jij|jou|jouw)\\b"),
                    Pattern.compile("(?i)\\b(u|uw)\\b")));

    /** One message of every text, with what it was made from. */
    private record Reading(String language, AddressForm form, Occasion occasion, Notices notice, Message message) {

        Format format() {
            return Format.of(language).orElseThrow();
        }

        Words words() {
            return Objects.requireNonNull(WORDS.get(language), language);
        }

        boolean asks() {
            return occasion.hasDeadline();
        }

        /** What this message asks for: the whole claim, or the part that was agreed. */
        String total() {
            return plain(format().money(
                            switch (occasion) {
                                case PLAN_CONFIRMATION, PLAN_BREACH ->
                                    notice.notice().plan().get(0).amount();
                                case PROMISE_CONFIRMATION -> Kim.eur("500.00");
                                default -> notice.notice().claim().total();
                            }));
        }

        String deadline() {
            return format().longDate(notice.notice().respondBy().orElseThrow());
        }
    }

    @TestFactory
    Stream<DynamicTest> whoAsksHowMuchAndByWhenStandInTheFirstSentences() {
        return each(Reading::asks, reading -> {
            List<String> sentences = Readability.sentences(reading.message.text());
            String start =
                    String.join(" ", sentences.subList(0, reading.occasion == Occasion.STATUTORY_NOTICE ? 4 : 3));
            assertThat(start).contains("Jansen Techniek B.V.", reading.total(), reading.deadline());
        });
    }

    @TestFactory
    Stream<DynamicTest> thereIsOneTotalAndTheLinesAddUpToIt() {
        return each(reading -> reading.occasion.itemisesClaim(), reading -> {
            String text = reading.message.text();
            long sum = text.lines()
                    .filter(line -> line.startsWith("- "))
                    .mapToLong(line -> cents(line.substring(line.lastIndexOf(": ") + 2)))
                    .sum();
            assertThat(sum).isEqualTo(reading.notice.notice().claim().total().minorUnits());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyDemandCanBePaidFromTheMessageAlone() {
        return each(
                reading -> reading.occasion.saysHowToPay(),
                reading -> assertThat(reading.message.text())
                        .contains(
                                "NL91 ABNA 0417 1643 00",
                                ": Jansen Techniek B.V.",
                                ": 2026113",
                                ": " + reading.total()));
    }

    @TestFactory
    Stream<DynamicTest> everyMessageNamesAPersonAndANumber() {
        return each(
                reading -> true,
                reading -> assertThat(reading.message.text())
                        .contains("Noor Jansen", "+31 30 123 45 67", "noor@jansen.example"));
    }

    @TestFactory
    Stream<DynamicTest> theInvoiceItsDateAndItsDueDateAreThere() {
        return each(
                Reading::asks,
                reading -> assertThat(reading.message.text())
                        .contains(
                                Kim.ID,
                                reading.format().date(Kim.invoice().issued()),
                                reading.format().date(Kim.invoice().due())));
    }

    @TestFactory
    Stream<DynamicTest> everyDemandOffersAPlanTakesADisputeAndSaysWhatIsBooked() {
        return each(
                Reading::asks,
                reading -> assertThat(reading.message.text())
                        .containsPattern(reading.words().parts())
                        .containsPattern(reading.words().wrong())
                        .contains(reading.format().date(reading.notice.notice().sent())));
    }

    @TestFactory
    Stream<DynamicTest> textAndHtmlCarryTheSameFigures() {
        return each(reading -> true, reading -> {
            String html = visible(reading.message.html().orElseThrow());
            String text = reading.message.text();
            assertThat(amounts(html)).isEqualTo(amounts(text));
            if (reading.asks()) {
                assertThat(html).contains(reading.deadline(), "NL91 ABNA 0417 1643 00", "2026113");
            }
            Readability.sentences(text).stream()
                    .flatMap(sentence -> Stream.of(sentence.split("(?<=[.?!]) ")))
                    .forEach(sentence -> assertThat(html).contains(sentence));
        });
    }

    @TestFactory
    Stream<DynamicTest> theSubjectOnALockedScreenTellsNobodyOfADebt() {
        return each(
                reading -> reading.message.channel() == Channel.EMAIL,
                reading -> assertThat(reading.message.subject().orElseThrow())
                        .hasSizeLessThanOrEqualTo(65)
                        .doesNotContainPattern(reading.words().debt()));
    }

    @TestFactory
    Stream<DynamicTest> theAddressFormIsTheSameToTheLastLine() {
        return each(
                reading -> true,
                reading -> assertThat(reading.message.text())
                        .doesNotContainPattern(reading.words().strange(reading.form)));
    }

    @TestFactory
    Stream<DynamicTest> noShippedTextHurtsShoutsOrHides() {
        return each(
                reading -> true,
                reading -> assertThat(ToneLint.of(reading.language)
                                .orElseThrow()
                                .check(reading.message.text(), reading.message.tone()))
                        .filteredOn(finding -> finding.severity() == Severity.FAULT
                                || !finding.code().equals("long-sentence"))
                        .isEmpty());
    }

    private static Stream<DynamicTest> each(java.util.function.Predicate<Reading> which, Consumer<Reading> check) {
        return readings()
                .filter(which)
                .map(reading -> DynamicTest.dynamicTest(
                        reading.language + " " + reading.form + " " + reading.occasion + " "
                                + reading.message.channel(),
                        () -> check.accept(reading)));
    }

    private static Stream<Reading> readings() {
        return Letters.languages().stream()
                .flatMap(support -> support.forms().stream()
                        .flatMap(form -> Occasion.written().stream()
                                .flatMap(occasion -> Stream.of(Channel.EMAIL, Channel.LETTER)
                                        .map(channel -> read(support.code(), form, occasion, channel)))));
    }

    private static Reading read(String language, AddressForm form, Occasion occasion, Channel channel) {
        Notices notice = Kim.notice(occasion);
        Message message = LETTERS.compose(notice.act(), Kim.dossier(form), Optional.of(channel), Optional.of(language))
                .first();
        return new Reading(language, form, occasion, notice, message);
    }

    private static Set<String> amounts(String text) {
        Set<String> amounts = new TreeSet<>();
        AMOUNT.matcher(text).results().forEach(match -> amounts.add(match.group()));
        return amounts;
    }

    private static long cents(String amount) {
        return Long.parseLong(amount.replaceAll("[^0-9-]", ""));
    }

    private static String visible(String html) {
        return plain(html.replaceAll("(?s)<(style|title)>.*?</\\1>", "")
                .replaceAll("</t[dh]>", "\n")
                .replaceAll("<[^>]+>", "")
                .replace("&nbsp;", " ")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&"));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
