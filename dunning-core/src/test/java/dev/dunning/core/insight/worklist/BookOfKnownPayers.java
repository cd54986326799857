package dev.dunning.core.insight.worklist;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.StableHash;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.policy.When;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Talked;
import dev.dunning.core.receivable.Invoice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Debtors whose behaviour only this book knows: how likely they are to pay on a day, alone and for two weeks after a call.
 * The past was made by the same rules without calls.
 */
final class BookOfKnownPayers {

    static final LocalDate START = LocalDate.of(2026, 3, 2);

    /** All work is left to people. */
    static final DunningPolicy POLICY = DunningPolicy.from(
            PolicyDocument.of(
                    "people",
                    StepDocument.of("late", NoticeKind.REMINDER, When.days(Trigger.AFTER_DUE, 999), Channel.EMAIL)),
            Jurisdictions.builtin().get("NL"));

    private static final Creditor CREDITOR = Creditor.of("jansen", "Jansen Techniek B.V.", "NL");
    private static final int INVOICES = 10;
    private static final int A_MONTH = 30;
    private static final int TWO_WEEKS = 14;
    private static final Currency EURO = Currency.getInstance("EUR");

    /** Twenty debtors of whom this is the share of each kind. */
    private static final List<Kind> MIX = Stream.of(
                    Collections.nCopies(10, Kind.PROMPT),
                    Collections.nCopies(5, Kind.CLOCKWORK),
                    Collections.nCopies(3, Kind.FORGETFUL),
                    Collections.nCopies(1, Kind.SLOW),
                    Collections.nCopies(1, Kind.STUCK))
            .flatMap(List::stream)
            .toList();

    private final List<Payer> payers = new ArrayList<>();
    private final Map<String, Payer> byId = new HashMap<>();
    private long collected;

    /** Whom people call on a day. */
    interface Day {
        List<String> calls(LocalDate on);
    }

    /** From so many days after the due date on, an invoice is paid on a day with this chance; for two weeks after a call with another. */
    private enum Kind {
        PROMPT(-5, 0.35, 0.35),
        CLOCKWORK(9, 0.45, 0.10),
        FORGETFUL(0, 0.02, 0.12),
        SLOW(20, 0.05, 0.08),
        STUCK(40, 0.006, 0.008);

        private final int from;
        private final double chance;
        private final double afterCall;

        Kind(int from, double chance, double afterCall) {
            this.from = from;
            this.chance = chance;
            this.afterCall = afterCall;
        }

        /** On the day so many days after the due date. */
        private double chance(long late, boolean called) {
            double alone = late >= from ? chance : 0;
            return called ? Math.max(alone, afterCall) : alone;
        }
    }

    /** A debtor who gets an invoice every month. */
    static final class Payer {
        private final Kind kind;
        private final Random dice;
        private final List<Invoice> open = new ArrayList<>();
        private Dossier dossier;
        private LocalDate called = LocalDate.MIN;

        private Payer(String id, long seed) {
            this.dice = new Random(StableHash.of(seed + id));
            this.kind = MIX.get(dice.nextInt(MIX.size()));
            double size = 4.6 * dice.nextDouble();
            int first = dice.nextInt(A_MONTH);
            List<Invoice> invoices = new ArrayList<>();
            List<DunningEvent> payments = new ArrayList<>();
            for (int i = 0; i < INVOICES; i++) {
                Invoice invoice = invoice(id + "-" + i, size, START.minusDays(first + (long) A_MONTH * i));
                invoices.add(invoice);
                settle(invoice).ifPresentOrElse(payments::add, () -> open.add(invoice));
            }
            Debtor debtor = Debtor.business(id, "A debtor", "NL").reachable(Channel.PHONE, "+31 30 123 45 67");
            this.dossier = Dossier.of(CREDITOR, debtor, invoices.toArray(Invoice[]::new))
                    .with(payments);
        }

        /** From 50 to about 5000 euro, small ones more often. */
        private Invoice invoice(String id, double size, LocalDate issued) {
            long cents = Math.round(5_000 * StrictMath.exp(size + dice.nextDouble() / 2));
            return Invoice.of(id, Money.ofMinor(EURO, cents), issued, issued.plusDays(A_MONTH));
        }

        private Optional<DunningEvent> settle(Invoice invoice) {
            return invoice.issued()
                    .datesUntil(START)
                    .filter(day -> dice.nextDouble() < kind.chance(DAYS.between(invoice.due(), day), false))
                    .findFirst()
                    .map(day -> paid(invoice, day));
        }

        private static DunningEvent paid(Invoice invoice, LocalDate on) {
            return DunningEvent.paid("p-" + invoice.id(), on, invoice.id(), invoice.amount());
        }

        private Stream<Invoice> overdue(LocalDate on) {
            return open.stream().filter(invoice -> on.isAfter(invoice.due()));
        }

        long amount(LocalDate on) {
            return overdue(on)
                    .mapToLong(invoice -> invoice.amount().minorUnits())
                    .sum();
        }

        LocalDate due(LocalDate on) {
            return overdue(on).map(Invoice::due).min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
        }

        private boolean wasCalled() {
            return !called.equals(LocalDate.MIN);
        }

        private boolean rests(LocalDate on) {
            return wasCalled() && called.plusDays(7).isAfter(on);
        }

        /** Pays what falls to this day, and gives how much that is. */
        private long pay(LocalDate on) {
            boolean moved = wasCalled() && !on.isAfter(called.plusDays(TWO_WEEKS));
            List<Invoice> paid = open.stream()
                    .filter(invoice -> dice.nextDouble()
                            < kind.chance(DAYS.between(invoice.due(), on), moved && on.isAfter(invoice.due())))
                    .toList();
            open.removeAll(paid);
            dossier = paid.isEmpty()
                    ? dossier
                    : dossier.with(
                            paid.stream().map(invoice -> paid(invoice, on)).toList());
            return paid.stream()
                    .mapToLong(invoice -> invoice.amount().minorUnits())
                    .sum();
        }
    }

    BookOfKnownPayers(int debtors, long seed) {
        for (int i = 0; i < debtors; i++) {
            Payer payer = new Payer("K-" + i, seed);
            payers.add(payer);
            byId.put("K-" + i, payer);
        }
    }

    Experience experience() {
        return Experience.learn(payers.stream().map(payer -> payer.dossier), START.minusDays(1));
    }

    Stream<Dossier> overdue(LocalDate on) {
        return payers.stream()
                .filter(payer -> payer.overdue(on).findAny().isPresent())
                .map(payer -> payer.dossier);
    }

    List<String> waiting(LocalDate on) {
        return overdue(on).map(dossier -> dossier.debtor().id()).toList();
    }

    /** Of some debtors those who were never called and still owe what was overdue at the start. */
    List<String> neverReached(List<String> debtors) {
        return debtors.stream()
                .map(byId::get)
                .filter(payer -> !payer.wasCalled() && !payer.due(START).equals(LocalDate.MAX))
                .map(payer -> payer.dossier.debtor().id())
                .toList();
    }

    /** The first overdue debtors in an order, of those who were not called in the week before. */
    List<String> first(int most, LocalDate on, ToLongFunction<Payer> order) {
        return payers.stream()
                .filter(payer -> payer.overdue(on).findAny().isPresent() && !payer.rests(on))
                .sorted(Comparator.comparingLong(order)
                        .thenComparing(payer -> payer.dossier.debtor().id()))
                .limit(most)
                .map(payer -> payer.dossier.debtor().id())
                .toList();
    }

    /** Calls, then lets the days until the next working day pass, and gives that day. */
    LocalDate nextWorkingDay(LocalDate on, Day day) {
        day.calls(on).forEach(id -> call(byId.get(id), on));
        LocalDate next = on;
        do {
            next = next.plusDays(1);
            for (Payer payer : payers) {
                collected += payer.pay(next);
            }
        } while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY);
        return next;
    }

    private static void call(Payer payer, LocalDate on) {
        payer.called = on;
        payer.dossier = payer.dossier.with(new Talked(Entry.on(on)));
    }

    /** What came in since the start, in cents. */
    long collected() {
        return collected;
    }
}
