package dev.dunning.core.simulation.backtest;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.dunning.core.claim.Item;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
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
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.simulation.Behaviour;
import dev.dunning.core.simulation.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A world whose rules are known: each day after the due date has a chance of payment, and more of it after a message. */
record TrueWorld(long seed, double daily, double afterMessage) {

    static final LocalDate FROM = LocalDate.of(2026, 3, 2);
    static final LocalDate UNTIL = FROM.plusDays(45);

    private static final Creditor CREDITOR = Creditor.of("jansen", "Jansen Techniek B.V.", "NL");
    private static final int PAST = 4;
    private static final int WORKS = 14;
    private static final int OPEN = 2;

    /** A policy without a law that reminds so many days after the due date, and again after that many. */
    static DunningEngine reminding(int... daysAfterDue) {
        StepDocument[] steps = IntStream.of(daysAfterDue)
                .mapToObj(days -> StepDocument.of(
                        "reminder-" + days, NoticeKind.REMINDER, When.days(Trigger.AFTER_DUE, days), Channel.EMAIL))
                .toArray(StepDocument[]::new);
        return DunningEngine.of(DunningPolicy.from(
                PolicyDocument.of("test", steps), Jurisdictions.builtin().get("NONE")));
    }

    /** Debtors with a history, and with invoices that are open on the day or issued later. */
    List<Dossier> book(int debtors) {
        return IntStream.range(0, debtors).mapToObj(this::dossier).toList();
    }

    private Dossier dossier(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        List<Invoice> invoices = new ArrayList<>();
        List<DunningEvent> payments = new ArrayList<>();
        for (int i = 0; i < PAST + OPEN; i++) {
            String id = number + "-" + i;
            LocalDate due = FROM.minusDays(20L * (PAST - i)).plusDays(random.nextInt(10) - 5);
            Invoice invoice = Invoice.of(
                    id,
                    Money.ofMinor(Money.parse("EUR 1.00").currency(), 5_000 + random.nextInt(50_000)),
                    due.minusDays(14),
                    due);
            invoices.add(invoice);
            LocalDate paid = due.plusDays(1 + waiting(random));
            if (i < PAST && !paid.isAfter(FROM)) {
                payments.add(DunningEvent.paid("paid-" + id, paid, id, invoice.amount()));
            }
        }
        Debtor debtor = Debtor.business("K-" + number, "A debtor", "NL").reachable(Channel.EMAIL, "a@debtor.example");
        return Dossier.of(CREDITOR, debtor, invoices.toArray(Invoice[]::new))
                .judgedBy("NONE")
                .with(payments);
    }

    private int waiting(Random random) {
        int days = 0;
        while (random.nextDouble() >= daily) {
            days++;
        }
        return days;
    }

    /** For how many days money is open in truth, under a policy. */
    double moneyDays(DunningEngine engine, List<Dossier> book) {
        return book.stream()
                .mapToDouble(dossier -> {
                    Dossier start = Books.asOf(dossier, FROM);
                    Timeline timeline = Timeline.of(engine, start, FROM, UNTIL, new TrueDebtor(this, dossier));
                    return timeline.assumed().stream()
                            .filter(Paid.class::isInstance)
                            .map(Paid.class::cast)
                            .mapToDouble(paid -> paid.amount().minorUnits() * (double) DAYS.between(paid.on(), UNTIL))
                            .sum();
                })
                .sum();
    }

    /** Rolls a die on every day. */
    private static final class TrueDebtor implements Behaviour {
        private final TrueWorld world;
        private final Random random;
        private LocalDate message = LocalDate.EPOCH;

        TrueDebtor(TrueWorld world, Dossier dossier) {
            this.world = world;
            this.random = new Random(world.seed * 7_919 + dossier.debtor().id().hashCode());
        }

        @Override
        public List<DunningEvent> after(Decision decision, Dossier dossier) {
            message = decision instanceof Act ? decision.on() : message;
            return List.of();
        }

        @Override
        public List<DunningEvent> meanwhile(LocalDate after, LocalDate until, Dossier dossier) {
            List<DunningEvent> paid = new ArrayList<>();
            List<Item> open = Books.on(dossier, after).items().stream()
                    .filter(item -> item.open().isPositive())
                    .toList();
            for (LocalDate day = after.plusDays(1); paid.isEmpty() && !day.isAfter(until); day = day.plusDays(1)) {
                for (Item item : open) {
                    if (day.isAfter(item.due()) && random.nextDouble() < chance(day)) {
                        paid.add(DunningEvent.paid("true-" + item.id(), day, item.id(), item.open()));
                    }
                }
            }
            return paid;
        }

        private double chance(LocalDate day) {
            return message.plusDays(WORKS).isBefore(day) ? world.daily : world.afterMessage;
        }
    }
}
