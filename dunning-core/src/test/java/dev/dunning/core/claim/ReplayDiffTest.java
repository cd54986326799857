package dev.dunning.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.DayCount;
import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.law.*;
import dev.dunning.core.money.*;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.*;
import dev.dunning.core.receivable.Component;
import dev.dunning.core.receivable.DunningEvent.Entry;
import java.time.LocalDate;
import java.util.*;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ReplayDiffTest {
    static final LocalDate START = LocalDate.parse("2024-01-31");
    static final Currency EUR = Currency.getInstance("EUR");

    Random r;

    Money m(long max) {
        return Money.ofMinor(EUR, 1 + (long) (r.nextDouble() * max));
    }

    LocalDate day(int n) {
        return START.plusDays(r.nextInt(n));
    }

    <T> T any(List<T> l) {
        return l.get(r.nextInt(l.size()));
    }

    @Test
    void same() {
        long n = Long.getLong("diff.n", 20000);
        long s0 = Long.getLong("diff.seed", 0);
        for (long s = s0; s < s0 + n; s++) {
            r = new Random(s);
            one(s);
        }
    }

    void one(long seed) {
        boolean big = r.nextInt(15) == 0;
        int count = 1 + r.nextInt(big ? 20 : 5);
        int span = any(List.of(30, 100, 400, 900));
        long size = any(List.of(50L, 5_000L, 500_000L));
        List<Invoice> invoices = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        boolean cover = r.nextInt(3) == 0;
        for (int i = 0; i < count; i++) {
            String id = String.valueOf((char) ('A' + i));
            if (r.nextInt(20) == 0) id = "A/1";
            if (r.nextInt(40) == 0) id = "A";
            ids.add(id);
            Money a = m(size);
            LocalDate issued = day(span / 2 + 1);
            LocalDate due = issued.plusDays(r.nextInt(40) - 2);
            Invoice.Builder b = Invoice.of(id, r.nextInt(8) == 0 ? a.negate() : a, issued, due).toBuilder();
            if (r.nextInt(4) == 0 && !ids.isEmpty()) {
                for (int k = 0; k < 3; k++) {
                    b.instalment(Instalment.of(due.plusDays(30L * k), m(size)));
                    ids.add(id + "/" + (k + 1));
                }
            }
            if (cover && r.nextInt(2) == 0) b.open(new OpenBalance(m(size), day(span)));
            invoices.add(b.build());
        }
        ids.add("Z");
        ids.add("A/9");
        List<DunningEvent> events = new ArrayList<>();
        int n = r.nextInt(big ? 150 : 25);
        for (int i = 0; i < n; i++) {
            Optional<String> id = r.nextInt(4) > 0 ? Optional.of("e" + i) : Optional.empty();
            Entry e = new Entry(day(span), id, Ext.NONE);
            Optional<String> inv = r.nextInt(3) == 0 ? Optional.empty() : Optional.of(any(ids));
            switch (r.nextInt(16)) {
                case 0, 1, 2, 3, 4, 5 ->
                    events.add(new DunningEvent.Paid(
                            e,
                            m(size * 2),
                            inv,
                            Optional.empty(),
                            r.nextInt(4) == 0 ? Optional.of(any(List.of(Component.values()))) : Optional.empty()));
                case 6, 7 ->
                    events.add(new DunningEvent.PaymentReversed(
                            e,
                            r.nextInt(4) > 0 ? Optional.of("e" + r.nextInt(n)) : Optional.empty(),
                            inv,
                            r.nextBoolean() ? Optional.of(m(size)) : Optional.empty(),
                            Optional.empty()));
                case 8 -> events.add(new DunningEvent.Credited(e, any(ids), m(size)));
                case 9 -> events.add(new DunningEvent.Waived(e, any(List.of(Component.values())), m(size / 5 + 1)));
                case 10 -> {
                    if (r.nextInt(3) == 0) events.add(new DunningEvent.WrittenOff(e, any(ids)));
                }
                case 11 -> events.add(new DunningEvent.Extended(e, any(ids), day(span * 2)));
                default -> {
                    List<String> named = new ArrayList<>();
                    int k = r.nextInt(4);
                    for (int j = 0; j < k; j++) named.add(any(ids));
                    Money z = Money.zero(EUR);
                    Money c = r.nextInt(4) == 0 ? z : m(size / 3 + 1);
                    Money in = r.nextInt(4) == 0 ? z : m(size / 3 + 1);
                    Money v = r.nextBoolean() ? m(20) : z;
                    Claimed claimed = new Claimed(z, in, c, v, in.plus(c).plus(v));
                    events.add(new DunningEvent.Sent(
                            e,
                            "s",
                            NoticeKind.FINAL_NOTICE,
                            Channel.LETTER,
                            named,
                            Optional.empty(),
                            Optional.empty(),
                            r.nextInt(6) == 0 ? Optional.empty() : Optional.of(claimed),
                            Optional.empty(),
                            Optional.empty()));
                }
            }
        }
        Collections.shuffle(events, r);
        Dossier dossier = Dossier.of(
                        Creditor.of("c", "c", "NL"), Debtor.consumer("d", "d", "NL"), invoices.toArray(Invoice[]::new))
                .with(events);
        AllocationOrder order = any(List.of(AllocationOrder.values()));
        int shift = r.nextInt(3);
        BookingRules rules = new BookingRules(order, r.nextInt(5) > 0, r.nextInt(3) == 0, d -> d.plusDays(shift));
        Compounding comp = any(List.of(Compounding.values()));
        TreeMap<LocalDate, DatedValue<Rate>> rates = new TreeMap<>();
        for (int i = 0; i < 6; i++)
            rates.put(
                    START.minusDays(400).plusDays(180L * i),
                    new DatedValue<>(Rate.ofPercent(r.nextInt(60)), Certainty.OFFICIAL));
        DatedValues<Rate> table = new DatedValues<>("x", "y", rates, LocalDate.of(2030, 1, 1), Citation.of("a", "b"));
        InterestRule rule = new InterestRule(
                table,
                any(List.of(RateMovement.values())),
                comp,
                comp == Compounding.MONTHLY && r.nextBoolean() ? DayCount.ACT_MONTH : any(List.of(DayCount.values())),
                any(List.of(RoundingPoint.values())),
                Citation.of("a", "b"));
        int late = r.nextInt(40) - 10;
        int none = r.nextInt(6);
        Function<Invoice, Optional<InterestTerms>> terms =
                invoice -> invoice.id().hashCode() % 6 == none
                        ? Optional.empty()
                        : Optional.of(new InterestTerms(rule, invoice.due().plusDays(late)));
        LocalDate today = START.plusDays(span / 2 + r.nextInt(span));
        OldLedger old = OldLedger.replay(dossier, today, rules, terms);
        Ledger now = Ledger.replay(dossier, today, rules, terms);
        String as = "seed " + seed;
        assertThat(List.of(
                        now.costsPaid(),
                        now.costsWaived(),
                        now.interestWaived(),
                        now.costsClaimed(),
                        now.interestClaimed(),
                        now.credit(),
                        now.creditNotSetOff(),
                        now.open()))
                .as(as)
                .isEqualTo(List.of(
                        old.costsPaid(),
                        old.costsWaived(),
                        old.interestWaived(),
                        old.costsClaimed(),
                        old.interestClaimed(),
                        old.credit(),
                        old.creditNotSetOff(),
                        old.open()));
        for (int i = 0; i < 5; i++) {
            List<String> some = new ArrayList<>();
            for (int j = 0; j < i; j++) some.add(any(ids));
            assertThat(now.costsGone(some)).as(as).isEqualTo(old.costsGone(some));
        }
        assertThat(now.costsGone(ids)).as(as).isEqualTo(old.costsGone(ids));
        assertThat(now.items().size()).as(as).isEqualTo(old.items().size());
        for (int i = 0; i < now.items().size(); i++) {
            Item a = now.items().get(i);
            OldItem b = old.items().get(i);
            Money dis = m(size);
            assertThat(List.of(
                            a.id(),
                            a.invoice(),
                            a.due(),
                            a.open(),
                            a.isOverdue(),
                            a.closedOn(),
                            a.interestPaid(),
                            a.interest(Money.zero(EUR)),
                            a.interest(dis)))
                    .as(as)
                    .isEqualTo(List.of(
                            b.id(),
                            b.invoice(),
                            b.due(),
                            b.open(),
                            b.isOverdue(),
                            b.closedOn(),
                            b.interestPaid(),
                            b.interest(Money.zero(EUR)),
                            b.interest(dis)));
            for (int k = -40; k < span; k += 1 + r.nextInt(9)) {
                assertThat(a.openAtEndOf(START.plusDays(k))).as(as).isEqualTo(b.openAtEndOf(START.plusDays(k)));
            }
            assertThat(now.item(a.id()).map(Item::due))
                    .isEqualTo(old.item(a.id()).map(OldItem::due));
        }
        List<DunningEvent> f = Facts.through(dossier, today);
        assertThat(f).isEqualTo(OldFacts.through(dossier, today));
    }
}
