package dev.dunning.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.DayCount;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.law.LawTable;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Claimed;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Money is neither made nor lost by booking it. */
class LedgerProperties {

    private static final LocalDate DUE = LocalDate.parse("2026-01-01");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final InterestRule CIVIL = new InterestRule(
            LawTable.rates("nl-civil"),
            RateMovement.FLOATING,
            Compounding.YEARLY,
            DayCount.ACT_ANNIVERSARY,
            RoundingPoint.EACH_PERIOD,
            LawTable.rates("nl-civil").source());

    @Provide
    Arbitrary<List<Money>> amounts() {
        return Arbitraries.longs()
                .between(1, 2_000)
                .map(euros -> Money.parse("EUR " + euros + ".00"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<DunningEvent>> events() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 300).map(DUE::plusDays);
        Arbitrary<Money> money =
                Arbitraries.longs().between(1, 3_000).map(euros -> Money.parse("EUR " + euros + ".00"));
        Arbitrary<DunningEvent> paid = Combinators.combine(days, money, Arbitraries.of("A", ""))
                .as((day, amount, invoice) -> new DunningEvent.Paid(
                        Entry.on(day),
                        amount,
                        Optional.of(invoice).filter(id -> !id.isEmpty()),
                        Optional.empty(),
                        Optional.empty()));
        Arbitrary<DunningEvent> sent = Combinators.combine(days, money).as((day, costs) -> claiming(day, costs));
        return Arbitraries.oneOf(paid, sent).list().ofMaxSize(6);
    }

    private static DunningEvent claiming(LocalDate day, Money costs) {
        Money zero = Money.parse("EUR 0.00");
        Money interest = Money.parse("EUR 5.00");
        Claimed claimed = new Claimed(zero, interest, costs, zero, interest.plus(costs));
        return new DunningEvent.Sent(
                Entry.on(day),
                "final-notice",
                NoticeKind.FINAL_NOTICE,
                Channel.LETTER,
                List.of("A"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(claimed),
                Optional.empty(),
                Optional.empty());
    }

    private static Dossier dossier(List<Money> amounts, List<DunningEvent> events) {
        List<Invoice> invoices = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            invoices.add(
                    Invoice.of(String.valueOf((char) ('A' + i)), amounts.get(i), DUE.minusDays(30), DUE.plusDays(i)));
        }
        return Dossier.of(
                        Creditor.of("c", "c", "NL"), Debtor.consumer("d", "d", "NL"), invoices.toArray(Invoice[]::new))
                .with(events);
    }

    private static Ledger ledger(Dossier dossier, AllocationOrder order) {
        return Ledger.replay(
                dossier,
                TODAY,
                new BookingRules(order, true, false, due -> due),
                invoice -> Optional.of(new InterestTerms(CIVIL, invoice.due().plusDays(1))));
    }

    @Property
    void what_came_in_is_what_was_booked(
            @ForAll("amounts") List<Money> amounts,
            @ForAll("events") List<DunningEvent> events,
            @ForAll AllocationOrder order) {
        Ledger ledger = ledger(dossier(amounts, events), order);
        Money cameIn = Money.sum(
                ledger.credit().currency(),
                Facts.of(events, DunningEvent.Paid.class).stream()
                        .map(DunningEvent.Paid::amount)
                        .toList());
        Money owed = Money.sum(ledger.credit().currency(), amounts);
        Money interest = Money.sum(
                ledger.credit().currency(),
                ledger.items().stream().map(Item::interestPaid).toList());
        assertThat(cameIn)
                .isEqualTo(owed.minus(ledger.open())
                        .plus(interest)
                        .plus(ledger.costsPaid())
                        .plus(ledger.credit()));
        assertThat(ledger.items()).allMatch(item -> !item.open().isNegative());
    }

    @Property
    void the_order_in_which_events_are_told_does_not_matter(
            @ForAll("amounts") List<Money> amounts, @ForAll("events") List<DunningEvent> events, @ForAll long seed) {
        List<DunningEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));
        Ledger one = ledger(dossier(amounts, events), AllocationOrder.COSTS_INTEREST_PRINCIPAL);
        Ledger other = ledger(dossier(amounts, shuffled), AllocationOrder.COSTS_INTEREST_PRINCIPAL);
        assertThat(one.costsPaid()).isEqualTo(other.costsPaid());
        assertThat(one.credit()).isEqualTo(other.credit());
        assertThat(one.items().stream().map(Item::open).toList())
                .isEqualTo(other.items().stream().map(Item::open).toList());
    }

    @Property
    void a_host_that_books_no_costs_sees_every_cent_on_the_principal_first(
            @ForAll("amounts") List<Money> amounts, @ForAll("events") List<DunningEvent> events) {
        Ledger ledger = ledger(dossier(amounts, events), AllocationOrder.PRINCIPAL_FIRST);
        if (ledger.open().isPositive()) {
            assertThat(ledger.costsPaid().isZero()).isTrue();
        }
    }
}
