package dev.dunning.core.decision;

import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.DunningEvent.DebitRefused;
import dev.dunning.core.receivable.DunningEvent.HandedOver;
import dev.dunning.core.receivable.DunningEvent.Held;
import dev.dunning.core.receivable.DunningEvent.Promised;
import dev.dunning.core.receivable.DunningEvent.Released;
import dev.dunning.core.receivable.DunningEvent.Returned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        promised();
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
                .plusDays(situation.conventions().transitDays());
        if (arrival.isAfter(situation.today)) {
            found.add(Block.nothingToChase(
                    reason("invoice-is-still-on-its-way").with("day", arrival), Optional.of(arrival)));
        }
    }

    private void directDebit() {
        boolean refused =
                situation.events(DebitRefused.class).stream().anyMatch(event -> claimable.isNamedBy(event.invoice()));
        claimable
                .item
                .invoice()
                .directDebit()
                .filter(debit -> !refused)
                .ifPresent(debit -> found.add(Block.nothingToChase(
                        reason("direct-debit-collects").with("day", debit.on()), Optional.empty())));
    }

    private void disputed() {
        if (!claimable.undisputed().isPositive()) {
            found.add(Block.pause(reason("invoice-is-disputed"), Optional.empty()));
        }
    }

    private void held() {
        LocalDate released = situation.events(Released.class).stream()
                .filter(event -> event.invoices().isEmpty() || claimable.isNamedBy(event.invoices()))
                .map(Released::on)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        situation.events(Held.class).stream()
                .filter(event -> event.invoices().isEmpty() || claimable.isNamedBy(event.invoices()))
                .filter(event -> event.on().isAfter(released))
                .filter(event -> event.until()
                        .map(last -> !situation.today.isAfter(last))
                        .orElse(true))
                .forEach(event -> found.add(hold(event)));
    }

    private Block hold(Held event) {
        return event.until()
                .map(last -> Block.pause(
                        reason("invoice-is-on-hold-until").with("day", last), Optional.of(last.plusDays(1))))
                .orElse(Block.pause(reason("invoice-is-on-hold"), Optional.empty()));
    }

    /** A promise, kept or not yet, holds until its last day has passed and the payments of that day are known. */
    private void promised() {
        for (Promised promise : situation.events(Promised.class)) {
            boolean open = !situation.today.isAfter(promise.by()) || situation.booked.isBefore(promise.by());
            if (open) {
                Optional<LocalDate> until = situation.today.isAfter(promise.by())
                        ? Optional.empty()
                        : Optional.of(promise.by().plusDays(1));
                found.add(Block.pause(reason("promise-is-open").with("day", promise.by()), until));
            }
        }
    }

    private void handedOver() {
        LocalDate returned = situation.events(Returned.class).stream()
                .filter(event -> event.invoices().isEmpty() || claimable.isNamedBy(event.invoices()))
                .map(Returned::on)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        boolean gone = situation.events(HandedOver.class).stream()
                        .filter(event -> event.invoices().isEmpty() || claimable.isNamedBy(event.invoices()))
                        .anyMatch(event -> event.on().isAfter(returned))
                || claimable.own().stream()
                        .filter(sent -> sent.kind() == NoticeKind.HAND_OVER)
                        .anyMatch(sent -> sent.on().isAfter(returned));
        if (gone) {
            found.add(Block.nothingToChase(reason("claim-was-handed-over"), Optional.empty()));
        }
    }
}
