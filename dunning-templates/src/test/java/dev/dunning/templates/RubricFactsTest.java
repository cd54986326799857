package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.notice.Tone;
import dev.dunning.core.policy.Policies;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Lapse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The questions of a careful reader that need no word of a language: what a message says is what its facts say. The
 * numbers are those of the rubric; {@link RubricTest} answers the others.
 */
class RubricFactsTest {

    private static final List<NoticeKind> NEXT = List.of(
            NoticeKind.REMINDER,
            NoticeKind.STATUTORY_NOTICE,
            NoticeKind.FINAL_NOTICE,
            NoticeKind.HAND_OVER,
            NoticeKind.CALL,
            NoticeKind.STOP_SUPPLY,
            NoticeKind.PLAN_PROPOSAL);

    private static final List<Tone> TONES = List.of(Tone.WARM, Tone.NEUTRAL, Tone.FIRM, Tone.FORMAL);

    static List<Readings> all() {
        return Readings.all().toList();
    }

    static List<Readings> demands() {
        return Readings.all()
                .filter(reading -> reading.occasion().hasDeadline())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("demands")
    void question3TheDeadlineIsADayOfTheCalendarOnWhichPeopleWork(Readings reading) {
        LocalDate last = reading.notice().notice().respondBy().orElseThrow();
        assertThat(reading.text()).contains(reading.format().longDate(last));
        assertThat(last.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(last).isAfter(reading.notice().notice().sent());
    }

    @ParameterizedTest
    @MethodSource("demands")
    void question6EveryConsequenceIsDatedAndPriced(Readings reading) {
        var next = reading.notice().notice().ifUnpaid().orElseThrow();
        assertThat(reading.text()).contains(reading.format().longDate(next.on()));
        if (!next.total().equals(reading.notice().notice().claim().total())) {
            assertThat(reading.text()).contains(printed(reading, next.total()));
        }
    }

    /** I49: a sentence for each action, an action for each sentence. */
    @ParameterizedTest
    @MethodSource("demands")
    void question6EachActionHasItsOwnSentence(Readings reading) {
        Map<NoticeKind, Set<String>> said = new LinkedHashMap<>();
        NEXT.forEach(kind -> said.put(kind, sentences(reading, kind)));
        Set<String> seen = new HashSet<>();
        said.forEach((kind, sentences) -> {
            assertThat(sentences).as(kind.name()).isNotEmpty().noneMatch(seen::contains);
            seen.addAll(sentences);
        });
        assertThat(sentences(reading, NoticeKind.WRITE_OFF)).isEmpty();
        Readings nothing = changed(reading, reading.notice().nothingNext());
        assertThat(nothing.sentences()).doesNotContainAnyElementsOf(seen);
        assertThat(nothing.text()).contains("Noor Jansen");
    }

    /** The sentences that announce something for the day. */
    private static Set<String> sentences(Readings reading, NoticeKind kind) {
        String day = Readings.plain(reading.format().longDate(Kim.day("2027-03-01")));
        Notices notice = reading.notice().next("2027-03-01", kind, "1250.00");
        return changed(reading, notice).sentences().stream()
                .filter(sentence -> sentence.contains(day))
                .collect(Collectors.toSet());
    }

    private static Readings changed(Readings reading, Notices notice) {
        return Readings.of(
                reading.language(),
                reading.form(),
                reading.occasion(),
                notice,
                reading.dossier(),
                reading.message().channel());
    }

    @ParameterizedTest
    @MethodSource("all")
    void questions8And19NoAmountIsPrintedThatNoFactHas(Readings reading) {
        Set<String> facts =
                amounts(reading).map(amount -> printed(reading, amount)).collect(Collectors.toSet());
        assertThat(facts).containsAll(Readings.found(Readings.AMOUNT, reading.text()));
    }

    private static Stream<Money> amounts(Readings reading) {
        var notice = reading.notice().notice();
        Stream<Money> claim = Stream.concat(
                Stream.of(notice.claim().total(), notice.claim().principal()),
                notice.claim().lines().stream()
                        .flatMap(line -> Stream.concat(Stream.of(line.amount()), base(line).stream())));
        Stream<Money> later = Stream.concat(
                notice.ifUnpaid().stream().map(next -> next.total()),
                notice.onLapse().stream().flatMap(RubricFactsTest::amounts));
        Stream<Money> plan = Stream.concat(
                notice.plan().stream().map(Instalment::amount),
                Stream.of(Money.sum(
                        reading.dossier().currency(),
                        notice.plan().stream().map(Instalment::amount).toList())));
        Stream<Money> invoice = Stream.of(
                Kim.invoice().amount(),
                Kim.invoice().amount().minus(notice.claim().principal()),
                Kim.eur("500.00"));
        return Stream.of(claim, later, plan, invoice).flatMap(some -> some);
    }

    private static Stream<Money> amounts(Lapse lapse) {
        return Stream.of(lapse.costs(), lapse.vat(), lapse.costs().plus(lapse.vat()), lapse.total());
    }

    private static Optional<Money> base(ClaimLine line) {
        return line instanceof ClaimLine.Interest interest ? Optional.of(interest.base()) : Optional.empty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void question19NoDayIsPrintedThatNoFactHas(Readings reading) {
        Set<String> facts = new TreeSet<>();
        for (LocalDate day = Kim.day("2026-08-01"); day.isBefore(Kim.day("2027-03-01")); day = day.plusDays(1)) {
            facts.addAll(Readings.found(
                    Readings.DATE, Readings.plain(reading.format().date(day))));
        }
        Set<String> strange = Readings.found(Readings.DATE, reading.text());
        strange.removeAll(facts);
        assertThat(strange).isEmpty();
    }

    private static String printed(Readings reading, Money amount) {
        return Readings.plain(reading.format().money(amount));
    }

    @ParameterizedTest
    @MethodSource("all")
    void question11TheDebtorIsNamedOnceItIsGreeted(Readings reading) {
        assertThat(reading.text()).contains("Kim Verbeek");
        assertThat(reading.page()).contains("Kim Verbeek", "K-1001");
    }

    @ParameterizedTest
    @MethodSource("all")
    void question16TheRelationIsRespected(Readings reading) {
        Marks marks = Marks.of(TextLibrary.builtin(), reading.language().code());
        if (reading.occasion() != Occasion.HAND_OVER) {
            marks.find("element", "relationship")
                    .ifPresent(words -> assertThat(reading.text()).containsPattern(words));
        }
    }

    /** I50. */
    @ParameterizedTest
    @MethodSource("all")
    void question18ThePageSaysWhatTheTextSays(Readings reading) {
        String page = reading.page();
        String text = reading.text();
        assertThat(Readings.found(Readings.AMOUNT, page)).isEqualTo(Readings.found(Readings.AMOUNT, text));
        assertThat(Readings.found(Readings.DATE, page)).isEqualTo(Readings.found(Readings.DATE, text));
        assertThat(Readings.found(Readings.ACCOUNT, page)).isEqualTo(Readings.found(Readings.ACCOUNT, text));
    }

    @ParameterizedTest
    @MethodSource("all")
    void question18ThePageCanBeReadAloudAndLoadsNothing(Readings reading) {
        String html = reading.message().html().orElseThrow();
        assertThat(html)
                .contains("<html lang=\"" + reading.language().code() + "\"")
                .doesNotContain("<img", "src=", "<link", "@import", "url(", "color:red", "#f00", "<script")
                .containsOnlyOnce("<h1");
        assertThat(html.replaceAll("(?s)<table role=\"presentation\".*?>", ""))
                .doesNotContainPattern("<th(?! scope=|ead)");
    }

    /** Up one level at a time; down as far as one likes, for thanks after a payment. */
    @Test
    void question14TheToneOfABuiltInPolicyNeverJumps() {
        Policies.builtin().forEach(policy -> {
            List<StepDocument> steps = policy.steps();
            for (int i = 1; i < steps.size(); i++) {
                int jump = TONES.indexOf(steps.get(i).tone())
                        - TONES.indexOf(steps.get(i - 1).tone());
                assertThat(jump).as(policy.id() + " " + steps.get(i).id()).isLessThanOrEqualTo(1);
            }
        });
    }

    /** I45: one, two, and many, in words as in numbers. */
    @ParameterizedTest
    @MethodSource("counts")
    void question19HowManyInvoicesAreAndHowManyAreLeft(Readings reading, int count) {
        assertThat(reading.text()).contains(reading.format().number(count).replace('\u00A0', ' '));
        assertThat(ToneLint.of(reading.language().code())
                        .orElseThrow()
                        .check(reading.message().text(), reading.message().tone()))
                .filteredOn(finding -> finding.severity() == dev.dunning.core.check.Severity.FAULT)
                .isEmpty();
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> counts() {
        return Stream.of(2, 5, 11, 21, 100, 10_000)
                .flatMap(count -> Letters.languages().stream()
                        .flatMap(language -> language.forms().stream()
                                .map(form -> org.junit.jupiter.params.provider.Arguments.of(
                                        counted(language, form, count), count))));
    }

    private static Readings counted(LanguageSupport language, AddressForm form, int count) {
        return Readings.of(
                language,
                form,
                Occasion.SECOND_REMINDER,
                Many.notice(Occasion.SECOND_REMINDER, count),
                Many.dossier(form, count),
                Channel.EMAIL);
    }
}
