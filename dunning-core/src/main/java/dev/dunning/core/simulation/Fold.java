package dev.dunning.core.simulation;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.decision.Hold;
import dev.dunning.core.decision.Refer;
import dev.dunning.core.decision.Settled;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Approval;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks the engine day after day, and books what it sends and what the debtor does. */
final class Fold {

    private final DunningEngine engine;
    private final Behaviour behaviour;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<DunningEvent> assumed = new ArrayList<>();
    private Dossier facts;

    Fold(DunningEngine engine, Behaviour behaviour, Dossier dossier) {
        this.engine = engine;
        this.behaviour = behaviour;
        this.facts = dossier;
    }

    Timeline through(LocalDate from, LocalDate until) {
        Optional<LocalDate> day = Optional.of(from);
        while (day.isPresent() && !day.get().isAfter(until)) {
            boolean delayed = isDelayed(day.get());
            Decision decision = look(day.get());
            Optional<LocalDate> next = delayed ? Optional.of(decision.on().plusDays(1)) : next(decision);
            day = sooner(decision.on(), next, until);
        }
        return new Timeline(from, until, behaviour.assumption(), decisions, assumed, facts);
    }

    /** The day on which the debtor does something, or else the day on which the answer may change. */
    private Optional<LocalDate> sooner(LocalDate after, Optional<LocalDate> next, LocalDate until) {
        LocalDate last = next.filter(until::isAfter).orElse(until);
        List<DunningEvent> events = last.isAfter(after) ? behaviour.meanwhile(after, last, facts) : List.of();
        assume(events);
        return events.stream()
                .map(DunningEvent::on)
                .min(Comparator.naturalOrder())
                .or(() -> next);
    }

    private Decision look(LocalDate day) {
        Decision decision = approved(day);
        keep(decision);
        if (decision instanceof Act act) {
            assume(act.sent());
        }
        assume(behaviour.after(decision, facts));
        facts = withoutDelay(facts);
        return decision;
    }

    private boolean isDelayed(LocalDate day) {
        return facts.bookedThrough().filter(day::isAfter).isPresent();
    }

    /** The statements that are late today are in tomorrow, and from then on none is late. */
    private static Dossier withoutDelay(Dossier dossier) {
        return with(dossier, dossier.history(), Optional.empty());
    }

    private static Dossier with(Dossier dossier, List<DunningEvent> history, Optional<LocalDate> bookedThrough) {
        return new Dossier(
                dossier.creditor(),
                dossier.debtor(),
                dossier.terms(),
                dossier.invoices(),
                history,
                bookedThrough,
                dossier.law(),
                dossier.ext());
    }

    /** The decision of a day once a person has said yes to everything in it. */
    private Decision approved(LocalDate day) {
        Decision asked = engine.decide(known(day), day);
        List<Approval> given = Timeline.notices(asked)
                .filter(notice -> !notice.isSendable())
                .map(notice -> new Approval(Entry.on(day), notice.key(), true))
                .toList();
        assume(given);
        return given.isEmpty() ? asked : engine.decide(known(day), day);
    }

    /** What is assumed for a later day is not known before. */
    private Dossier known(LocalDate day) {
        List<DunningEvent> history = facts.history().stream()
                .filter(event -> !event.on().isAfter(day))
                .toList();
        return with(facts, history, facts.bookedThrough());
    }

    private void assume(List<? extends DunningEvent> events) {
        assumed.addAll(events);
        facts = facts.with(events);
    }

    private void keep(Decision decision) {
        if (decisions.isEmpty() || isNews(decision, decisions.get(decisions.size() - 1))) {
            decisions.add(decision);
        }
    }

    private static boolean isNews(Decision decision, Decision before) {
        return decision.fold(
                act -> true,
                wait -> false,
                hold -> !(before instanceof Hold),
                refer -> !(before instanceof Refer asked && asked.question().equals(refer.question())),
                settled -> !(before instanceof Settled));
    }

    /** The first day on which time, or a fact that is known already, may change the answer. */
    private Optional<LocalDate> next(Decision decision) {
        return Stream.of(decision.nextChange().stream(), knownDays(), circumstances())
                .flatMap(days -> days)
                .filter(decision.on()::isBefore)
                .min(Comparator.naturalOrder());
    }

    private Stream<LocalDate> knownDays() {
        return Stream.concat(
                facts.history().stream().map(DunningEvent::on),
                facts.invoices().stream().map(Invoice::issued));
    }

    private Stream<LocalDate> circumstances() {
        return facts.debtor().circumstances().stream()
                .flatMap(circumstance -> Stream.concat(
                        circumstance.from().stream(), circumstance.until().map(last -> last.plusDays(1)).stream()));
    }
}
