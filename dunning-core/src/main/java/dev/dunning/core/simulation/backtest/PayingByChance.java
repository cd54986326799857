package dev.dunning.core.simulation.backtest;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.claim.Item;
import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.insight.WaitingTimes;
import dev.dunning.core.insight.history.SpokenFor;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Component;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.DisputeResolved;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.WrittenOff;
import dev.dunning.core.simulation.Behaviour;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pays each invoice on the day on which its chances have used up the patience that was drawn for it: the higher the
 * chances, the sooner. The same draws under two policies differ only by what the policies send.
 */
final class PayingByChance implements Behaviour {

    private static final String ID = "backtest/";
    private static final double PERCENT = 1_000_000;

    private final Reactions reactions;
    private final double strength;
    private final WaitingTimes times;
    private final Draws draws;
    private final Map<String, Sent> last = new HashMap<>();
    private final Map<String, Double> patience = new HashMap<>();
    private final List<String> disputed;

    PayingByChance(Dossier start, Reactions reactions, double strength, WaitingTimes times, Draws draws) {
        this.reactions = reactions;
        this.strength = strength;
        this.times = times;
        this.draws = draws;
        List<DunningEvent> events = Facts.through(start, LocalDate.MAX);
        Facts.of(events, Sent.class).forEach(this::note);
        this.disputed = disputed(events);
    }

    private static List<String> disputed(List<DunningEvent> events) {
        return Facts.of(events, Disputed.class).stream()
                .filter(dispute -> Facts.of(events, DisputeResolved.class).stream()
                        .filter(end -> end.invoice().equals(dispute.invoice()))
                        .allMatch(end -> !end.on().isAfter(dispute.on())))
                .map(Disputed::invoice)
                .toList();
    }

    /** The last message that does anything counts. */
    private void note(Sent sent) {
        if (reactions.of(sent).isPresent()) {
            sent.invoices().forEach(invoice -> last.put(invoice, sent));
        }
    }

    @Override
    public List<DunningEvent> after(Decision decision, Dossier dossier) {
        List<Notice> sent = decision instanceof Act act
                ? act.notices().stream().filter(Notice::isSendable).toList()
                : List.of();
        sent.forEach(notice -> notice.record().forEach(this::note));
        return sent.stream()
                .filter(notice -> notice.kind() == NoticeKind.WRITE_OFF)
                .flatMap(notice -> notice.invoices().stream())
                .distinct()
                .<DunningEvent>map(invoice -> new WrittenOff(Entry.on(decision.on(), ID + "off/" + invoice), invoice))
                .toList();
    }

    @Override
    public List<DunningEvent> meanwhile(LocalDate after, LocalDate until, Dossier dossier) {
        List<Item> open = Books.on(dossier, after).items().stream()
                .filter(item -> item.open().isPositive())
                .filter(item -> !disputed.contains(item.id())
                        && !disputed.contains(item.invoice().id()))
                .toList();
        List<DunningEvent> paid = new ArrayList<>();
        for (LocalDate day = after.plusDays(1); paid.isEmpty() && !day.isAfter(until); day = day.plusDays(1)) {
            for (Item item : open) {
                if (isOwnChoice(dossier, day) && isPaidOn(item, day)) {
                    paid.add(payment(item, day));
                }
            }
        }
        return paid;
    }

    /** Once somebody else decides what a debtor pays, no habit tells anything of it. */
    private static boolean isOwnChoice(Dossier dossier, LocalDate day) {
        return !SpokenFor.isOn(dossier.debtor(), day);
    }

    private boolean isPaidOn(Item item, LocalDate day) {
        double left = patience.computeIfAbsent(item.id(), this::drawn) - pressure(item, day) * factor(item, day);
        patience.put(item.id(), left);
        return left <= 0;
    }

    /** Endless for the share that never pays. */
    private double drawn(String item) {
        boolean never = draws.next(item, "never") <= reactions.neverPaid().millionths() / PERCENT;
        return never ? Double.POSITIVE_INFINITY : -StrictMath.log(draws.next(item, "patience"));
    }

    /** What a day takes of the patience when nothing is sent: the logarithm of the share that is still open after it. */
    private double pressure(Item item, LocalDate day) {
        if (reactions.experience().isEmpty()) {
            return day.isAfter(item.due()) ? daily(Reactions.UNKNOWN_DAILY.millionths()) : 0;
        }
        double before = times.shareOpen(item, day.minusDays(1));
        double after = times.shareOpen(item, day);
        return after > times.shareNeverPaid()
                ? StrictMath.log(before / after)
                : daily(Reactions.LATE_DAILY.millionths());
    }

    private static double daily(long millionths) {
        return -StrictMath.log(1 - millionths / PERCENT);
    }

    private double factor(Item item, LocalDate day) {
        return Optional.ofNullable(last.get(item.id()))
                .filter(sent -> sent.on().isBefore(day))
                .filter(sent -> !sent.on().plusDays(Reactions.DAYS).isBefore(day))
                .flatMap(reactions::of)
                .map(effect -> effect.factor(strength))
                .orElse(1.0);
    }

    private static Paid payment(Item item, LocalDate day) {
        return new Paid(
                Entry.on(day, ID + "paid/" + item.id()),
                item.open(),
                Optional.of(item.id()),
                Optional.empty(),
                Optional.of(Component.PRINCIPAL));
    }
}
