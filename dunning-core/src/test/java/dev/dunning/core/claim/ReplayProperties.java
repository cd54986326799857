package dev.dunning.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.DayCount;
import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.law.LawTable;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Claimed;
import dev.dunning.core.receivable.Component;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.OpenBalance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever happened, the ledger stands where a ledger kept by hand stands. */
class ReplayProperties {

    private static final LocalDate START = LocalDate.parse("2024-01-31");
    private static final LocalDate TODAY = START.plusDays(700);
    private static final List<String> NUMBERS = List.of("A", "B", "C", "D", "A/1", "B/2", "A/9", "Z");
    private static final Money ZERO = Money.parse("EUR 0.00");

    @Property(tries = 4000)
    void the_ledger_is_that_of_a_bookkeeper(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("rules") BookingRules rules,
            @ForAll("interest") Function<Invoice, Optional<InterestTerms>> terms) {
        PlainLedger plain = new PlainLedger(dossier, TODAY, rules, terms);
        Ledger ledger = Ledger.replay(dossier, TODAY, rules, terms);

        assertThat(sums(ledger)).isEqualTo(plain.sums());
        assertThat(ledger.costsGone(NUMBERS)).isEqualTo(plain.costsGone(NUMBERS));
        assertThat(NUMBERS)
                .allSatisfy(number ->
                        assertThat(ledger.costsGone(List.of(number))).isEqualTo(plain.costsGone(List.of(number))));
        assertThat(ledger.items().stream().map(ReplayProperties::facts))
                .containsExactlyElementsOf(
                        plain.items().stream().map(ReplayProperties::facts).toList());
        assertThat(ledger.items())
                .allSatisfy(item -> assertThat(ledger.item(item.id())).containsSame(item));
    }

    private static List<Money> sums(Ledger ledger) {
        return List.of(
                ledger.costsPaid(),
                ledger.costsWaived(),
                ledger.costsClaimed(),
                ledger.interestClaimed(),
                ledger.interestWaived(),
                ledger.credit(),
                ledger.creditNotSetOff());
    }

    private static List<Object> facts(Item item) {
        return List.of(
                item.id(),
                item.invoice(),
                item.due(),
                item.open(),
                item.closedOn(),
                item.interestPaid(),
                item.interest(ZERO),
                item.interest(Money.parse("EUR 10.00")));
    }

    @Provide
    Arbitrary<BookingRules> rules() {
        Arbitrary<Boolean> yesOrNo = Arbitraries.of(true, false);
        return Combinators.combine(Arbitraries.of(AllocationOrder.class), yesOrNo, yesOrNo, Arbitraries.of(0, 2))
                .as((order, setOff, all, days) -> new BookingRules(order, setOff, all, due -> due.plusDays(days)));
    }

    /** Some invoices bear none; that of others begins before or after the due date. */
    @Provide
    Arbitrary<Function<Invoice, Optional<InterestTerms>>> interest() {
        return Combinators.combine(
                        Arbitraries.of(Compounding.class),
                        Arbitraries.of(RoundingPoint.class),
                        Arbitraries.integers().between(-10, 30),
                        Arbitraries.of("", "A", "B"))
                .as(ReplayProperties::terms);
    }

    private static Function<Invoice, Optional<InterestTerms>> terms(
            Compounding compounding, RoundingPoint rounding, int days, String without) {
        var rates = LawTable.rates("nl-commercial");
        InterestRule rule = new InterestRule(
                rates, RateMovement.FLOATING, compounding, DayCount.ACT_ANNIVERSARY, rounding, rates.source());
        return invoice -> Optional.of(new InterestTerms(rule, invoice.due().plusDays(days)))
                .filter(known -> !invoice.id().equals(without));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        Arbitrary<List<Invoice>> invoices = Combinators.combine(invoice("A"), invoice("B"), invoice("C"), invoice("D"))
                .as(List::of);
        Arbitrary<Integer> count = Arbitraries.integers().between(1, 4);
        return Combinators.combine(invoices, count, seeds())
                .as((all, some, seeds) -> Dossier.of(
                                Creditor.of("c", "c", "NL"),
                                Debtor.consumer("d", "d", "NL"),
                                all.subList(0, some).toArray(Invoice[]::new))
                        .with(IntStream.range(0, seeds.size())
                                .mapToObj(i -> seeds.get(i).event("e" + i))
                                .toList()));
    }

    private static Arbitrary<Money> money() {
        return Arbitraries.longs().between(1, 60_000).map(cents -> Money.ofMinor(ZERO.currency(), cents));
    }

    private static Arbitrary<LocalDate> days(int most) {
        return Arbitraries.integers().between(0, most).map(START::plusDays);
    }

    private static Arbitrary<Invoice> invoice(String id) {
        Arbitrary<Invoice> plain =
                Combinators.combine(money(), days(90)).as((amount, due) -> Invoice.of(id, amount, START, due));
        return Arbitraries.frequencyOf(
                Tuple.of(6, plain),
                Tuple.of(1, plain.map(one -> Invoice.of(id, one.amount().negate(), START, one.due()))),
                Tuple.of(1, plain.map(one -> inParts(one, one.amount()))),
                Tuple.of(
                        1,
                        Combinators.combine(plain, money(), days(300))
                                .as((one, open, on) -> one.toBuilder()
                                        .open(new OpenBalance(open, on))
                                        .build())));
    }

    private static Invoice inParts(Invoice whole, Money part) {
        return whole.toBuilder()
                .instalment(Instalment.of(whole.due().plusMonths(1), part))
                .instalment(Instalment.of(whole.due(), part))
                .build();
    }

    private static Arbitrary<List<Seed>> seeds() {
        Arbitrary<Kind> kinds = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(Kind.PAID, Kind.PAID_ON_ACCOUNT)),
                Tuple.of(2, Arbitraries.of(Kind.SENT, Kind.REVERSED)),
                Tuple.of(1, Arbitraries.of(Kind.class)));
        return Combinators.combine(
                        kinds,
                        days(600),
                        money(),
                        Arbitraries.of(NUMBERS).list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(Component.class).optional(0.2),
                        Arbitraries.integers().between(0, 12))
                .as(Seed::new)
                .list()
                .ofMaxSize(16);
    }

    private enum Kind {
        PAID,
        PAID_ON_ACCOUNT,
        REVERSED,
        REOPENED,
        SENT,
        CREDITED,
        WAIVED,
        WRITTEN_OFF,
        EXTENDED
    }

    private record Seed(
            Kind kind, LocalDate on, Money amount, List<String> numbers, Optional<Component> component, int other) {

        DunningEvent event(String id) {
            Entry entry = new Entry(on, Optional.of(id), Ext.NONE);
            String number = numbers.get(0);
            return switch (kind) {
                case PAID -> new DunningEvent.Paid(entry, amount, Optional.of(number), Optional.empty(), component);
                case PAID_ON_ACCOUNT ->
                    new DunningEvent.Paid(entry, amount, Optional.empty(), Optional.empty(), component);
                case REVERSED ->
                    new DunningEvent.PaymentReversed(
                            entry, Optional.of("e" + other), Optional.empty(), Optional.empty(), Optional.empty());
                case REOPENED ->
                    new DunningEvent.PaymentReversed(
                            entry, Optional.empty(), Optional.of(number), Optional.of(amount), Optional.empty());
                case SENT -> sent(entry);
                case CREDITED -> new DunningEvent.Credited(entry, number, amount);
                case WAIVED -> new DunningEvent.Waived(entry, component.orElse(Component.COSTS), amount);
                case WRITTEN_OFF -> new DunningEvent.WrittenOff(entry, number);
                case EXTENDED -> new DunningEvent.Extended(entry, number, on.plusDays(other));
            };
        }

        /** Now and then with nothing claimed of the one or the other. */
        private DunningEvent sent(Entry entry) {
            Money interest = other % 4 == 0 ? ZERO : amount;
            Money costs = other % 4 == 1 ? ZERO : amount;
            return new DunningEvent.Sent(
                    entry,
                    "final-notice",
                    NoticeKind.FINAL_NOTICE,
                    Channel.LETTER,
                    other == 2 ? List.of() : numbers,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new Claimed(ZERO, interest, costs, ZERO, interest.plus(costs))),
                    Optional.empty(),
                    Optional.empty());
        }
    }
}
