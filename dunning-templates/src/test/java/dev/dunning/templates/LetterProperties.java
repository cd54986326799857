package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for the messages about any amounts on any days, in every language. */
class LetterProperties {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** I41, I46 and I50. */
    @Property(tries = 150)
    void whatIsShownIsWhatIsMeant(
            @ForAll("languages") LanguageSupport language,
            @ForAll("demands") Occasion occasion,
            @ForAll("channels") Channel channel,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000_000L) long cents,
            @ForAll @IntRange(min = 1, max = 24) int count,
            @ForAll("days") LocalDate issued) {
        List<Invoice> invoices = IntStream.rangeClosed(1, count)
                .mapToObj(number -> invoice(number, cents, issued))
                .toList();
        Dossier dossier =
                Dossier.of(Kim.creditor(), Kim.debtor(language.forms().get(0)), invoices.toArray(Invoice[]::new));
        Notices notice = notice(occasion, invoices);
        Readings reading = Readings.of(language, language.forms().get(0), occasion, notice, dossier, channel);
        assertSound(reading);
        Money total = notice.notice().claim().total();
        assertThat(reading.text())
                .contains(Readings.plain(reading.format().money(total)))
                .contains(Readings.plain(reading.format().date(issued)))
                .contains(Readings.plain(reading.format().longDate(Kim.day("2026-12-07"))));
    }

    private static void assertSound(Readings reading) {
        assertThat(reading.message().text())
                .doesNotContain("{{", "}}", "null", "NaN")
                .doesNotContainPattern("[0-9]E\\+?[0-9]|(?<=\\S) {2,}|(?m)^\\S+ ,|[\\p{Cc}&&[^\\n]]|[\u202A-\u202E]");
        assertThat(Readings.found(Readings.AMOUNT, reading.page()))
                .isEqualTo(Readings.found(Readings.AMOUNT, reading.text()));
        assertThat(Readings.found(Readings.DATE, reading.page()))
                .isEqualTo(Readings.found(Readings.DATE, reading.text()));
    }

    private static Notices notice(Occasion occasion, List<Invoice> invoices) {
        List<ClaimLine> lines = invoices.stream()
                .map(invoice -> (ClaimLine) new ClaimLine.Principal(invoice.id(), invoice.amount()))
                .toList();
        return Kim.notice(occasion)
                .about(invoices.stream().map(Invoice::id).toList())
                .claim(new Claim(Kim.eur("0.00").currency(), lines))
                .respondBy("2026-12-07")
                .nothingNext();
    }

    private static Invoice invoice(int number, long cents, LocalDate issued) {
        LocalDate due = issued.isAfter(LAST.minusDays(30)) ? issued : issued.plusDays(30);
        return Invoice.of("N-" + number, Money.ofMinor(Kim.eur("0.00").currency(), cents), issued, due)
                .about("werk");
    }

    @Example
    void theEdgesOfTheCalendarAndOfMoneyCanBeWritten() {
        for (LocalDate day : List.of(FIRST, LAST, LocalDate.of(2024, 2, 29), LocalDate.of(1900, 2, 28))) {
            for (long cents : List.of(1L, 1_000_000_000_000_000L)) {
                Letters.languages()
                        .forEach(language -> whatIsShownIsWhatIsMeant(
                                language, Occasion.FINAL_NOTICE, Channel.LETTER, cents, 1, day));
            }
        }
    }

    @Provide
    Arbitrary<LanguageSupport> languages() {
        return Arbitraries.of(Letters.languages());
    }

    @Provide
    Arbitrary<Occasion> demands() {
        return Arbitraries.of(
                Occasion.FIRST_REMINDER, Occasion.SECOND_REMINDER, Occasion.STATUTORY_NOTICE, Occasion.FINAL_NOTICE);
    }

    @Provide
    Arbitrary<Channel> channels() {
        return Arbitraries.of(Channel.EMAIL, Channel.LETTER);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
