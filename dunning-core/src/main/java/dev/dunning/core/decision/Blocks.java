package dev.dunning.core.decision;

import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.DunningEvent.HandedOver;
import dev.dunning.core.receivable.DunningEvent.Returned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds everything that keeps an item from being chased. */
final class Blocks {

    private final Situation situation;
    private final Claimable claimable;
    private final List<Block> found = new ArrayList<>();

    Blocks(Situation situation, Claimable claimable) {
        this.situation = situation;
        this.claimable = claimable;
    }

    List<Block> list() {
        inTransit();
        directDebit();
        disputed();
        held();
        situation.agreements.openPromises.stream()
                .filter(promise -> promise.covers(claimable.item))
                .forEach(this::promised);
        situation
                .agreements
                .runningPlan
                .filter(plan -> plan.covers(claimable.item))
                .ifPresent(this::inPlan);
        situation.agreements.endOfRespite.ifPresent(this::respite);
        situation.taken.ifPresent(this::taken);
        handedOver();
        return List.copyOf(found);
    }

    private Reason reason(String rule) {
        return Reason.of(rule).with("invoice", claimable.id());
    }

    private void inTransit() {
        LocalDate arrival = claimable
                .item
                .invoice()
                .issued()
                .plusDays(claimable.policy.conventions().transitDays());
        if (arrival.isAfter(situation.today)) {
            found.add(Block.nothingToChase(
                    reason("invoice-is-still-on-its-way").with("day", arrival), Optional.of(arrival)));
        }
    }

    /** Collected by the bank; after some days without a booking a person is asked. */
    private void directDebit() {
        UnbookedDebits.debit(claimable)
                .ifPresent(debit -> found.add(Block.nothingToChase(
                        reason("direct-debit-collects").with("day", debit.on()),
                        Optional.of(UnbookedDebits.lastDay(situation, claimable.item, debit)
                                        .plusDays(1))
                                .filter(situation.today::isBefore))));
    }

    private void disputed() {
        if (!claimable.undisputed().isPositive()) {
            found.add(Block.agreement(reason("invoice-is-disputed"), Optional.empty()));
        }
    }

    private void held() {
        claimable.pauses.stream()
                .filter(pause -> pause.contains(situation.today))
                .forEach(pause -> found.add(hold(pause)));
    }

    private Block hold(Holds.Pause pause) {
        Reason endless = reason("invoice-is-on-hold");
        Reason reason =
                pause.isEndless() ? endless : reason("invoice-is-on-hold-until").with("day", pause.until());
        return Block.hold(
                pause.reason().map(code -> reason.with("why", code)).orElse(reason),
                pause.isEndless() ? Optional.empty() : Optional.of(pause.until().plusDays(1)));
    }

    /** A promise, kept or not yet, holds until its last day has passed and the payments of that day are known. */
    private void promised(Promise promise) {
        found.add(Block.agreement(
                reason("promise-is-open").with("day", promise.by()),
                Optional.of(promise.by().plusDays(1)).filter(situation.today::isBefore)));
    }

    private void inPlan(PaymentPlan plan) {
        Reason reason = plan.nextDue()
                .map(due -> reason("plan-is-running").with("day", due))
                .orElseGet(() -> reason("plan-is-kept"));
        found.add(Block.agreement(reason, plan.freeAgain()));
    }

    private void respite(LocalDate day) {
        found.add(Block.agreement(reason("debtor-has-some-days").with("day", day), Optional.of(day)));
    }

    private void taken(Reason taken) {
        found.add(Block.hold(taken, Optional.empty()));
    }

    private void handedOver() {
        LocalDate returned = latest(
                situation.returned,
                claimable.page.events(Returned.class).stream().map(Returned::on));
        boolean gone = Stream.concat(situation.handedOver.stream(), claimable.page.events(HandedOver.class).stream())
                        .anyMatch(event -> event.on().isAfter(returned)
                                && !claimable.item.invoice().issued().isAfter(event.on()))
                || claimable.own().stream()
                        .filter(sent -> sent.kind() == NoticeKind.HAND_OVER)
                        .anyMatch(sent -> sent.on().isAfter(returned));
        if (gone) {
            found.add(Block.nothingToChase(reason("claim-was-handed-over"), Optional.empty()));
        }
    }

    private static LocalDate latest(LocalDate first, Stream<LocalDate> others) {
        return others.reduce(first, (one, other) -> one.isAfter(other) ? one : other);
    }
}
