package dev.dunning.core.simulation;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.decision.Hold;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.decision.Wait;
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

/**
 * What will happen to one debtor: the engine asked again on every day on which its answer may change. Everything that it
 * sends is sent and arrives, every approval is given, bank statements keep coming, and nobody answers a question.
 *
 * <p>For example {@code Timeline.of(engine, dossier, from, until, Behaviour.nothing())}.
 *
 * @param decisions the first decision, and every later one with something to do: acts, questions, and the end of the debt;
 *     of days on which nothing goes out because it is held, the first
 * @param end the facts on the last day, with everything that was assumed to happen
 */
public record Timeline(List<Decision> decisions, Dossier end) {

    /** Copies the decisions. */
    public Timeline {
        decisions = List.copyOf(decisions);
    }

    /**
     * Looks ahead.
     *
     * @param engine the engine
     * @param dossier the facts; those of a later day count from that day
     * @param from the first day, inclusive
     * @param until the last day, inclusive
     * @param behaviour what the debtor does
     * @return the decisions in order
     * @throws dev.dunning.core.check.UnsoundDocumentException when the dossier has faults, naming all of them
     */
    public static Timeline of(
            DunningEngine engine, Dossier dossier, LocalDate from, LocalDate until, Behaviour behaviour) {
        List<Decision> decisions = new ArrayList<>();
        Dossier facts = withoutDelay(dossier);
        Optional<LocalDate> day = Optional.of(from);
        while (day.isPresent() && !day.get().isAfter(until)) {
            facts = facts.with(approvals(engine.decide(facts, day.get())));
            Decision decision = engine.decide(facts, day.get());
            if (decision instanceof Act act) {
                facts = facts.with(act.sent());
            }
            facts = facts.with(behaviour.after(decision, facts));
            if (decisions.isEmpty() || isNews(decision, decisions.get(decisions.size() - 1))) {
                decisions.add(decision);
            }
            day = next(decision, facts);
        }
        return new Timeline(decisions, facts);
    }

    /** Statements keep coming, so a day up to which they are in now says nothing about later ones. */
    private static Dossier withoutDelay(Dossier dossier) {
        return new Dossier(
                dossier.creditor(),
                dossier.debtor(),
                dossier.terms(),
                dossier.invoices(),
                dossier.history(),
                Optional.empty(),
                dossier.law(),
                dossier.ext());
    }

    private static List<DunningEvent> approvals(Decision decision) {
        return notices(decision)
                .filter(notice -> !notice.isSendable())
                .<DunningEvent>map(notice -> new Approval(Entry.on(decision.on()), notice.key(), true))
                .toList();
    }

    private static Stream<Notice> notices(Decision decision) {
        return decision instanceof Act act ? act.notices().stream() : Stream.empty();
    }

    private static boolean isNews(Decision decision, Decision before) {
        boolean idle = decision instanceof Wait || (decision instanceof Hold && before instanceof Hold);
        return !idle;
    }

    /** The first day on which time or a fact that is known already may change the answer. */
    private static Optional<LocalDate> next(Decision decision, Dossier facts) {
        Stream<LocalDate> known = Stream.concat(
                facts.history().stream().map(DunningEvent::on),
                facts.invoices().stream().map(Invoice::issued));
        return Stream.concat(decision.nextChange().stream(), known)
                .filter(decision.on()::isBefore)
                .min(Comparator.naturalOrder());
    }

    /**
     * Lists what goes out.
     *
     * @return the notices in order
     */
    public List<Notice> notices() {
        return decisions.stream().flatMap(Timeline::notices).toList();
    }
}
