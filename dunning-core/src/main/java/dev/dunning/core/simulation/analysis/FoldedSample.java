package dev.dunning.core.simulation.analysis;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.decision.Refer;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Rejected;
import dev.dunning.core.reason.Subject;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.simulation.Behaviour;
import dev.dunning.core.simulation.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that was decided about a sample debt, from the day of its invoices until nothing more can come.
 *
 * @param sample the debt
 * @param decisions every decision, also those to wait
 * @param end the facts on the last day
 */
record FoldedSample(SampleCase sample, List<Decision> decisions, Dossier end) {

    /** How long after its due date a debt is followed. */
    static final int YEARS = 30;

    FoldedSample {
        decisions = List.copyOf(decisions);
    }

    static FoldedSample of(DunningEngine engine, SampleCase sample, Dossier dossier) {
        List<Decision> decisions = new ArrayList<>();
        Behaviour reaction = sample.story().behaviour();
        Behaviour watched = (decision, facts) -> {
            decisions.add(decision);
            List<DunningEvent> events = new ArrayList<>(reaction.after(decision, facts));
            events.addAll(Permission.toGoOn(decision));
            return events;
        };
        LocalDate from = dossier.invoices().get(0).issued();
        Timeline timeline =
                Timeline.of(new Remembering(engine), dossier, from, SampleCase.DUE.plusYears(YEARS), watched);
        return new FoldedSample(sample, decisions, timeline.end());
    }

    Who who() {
        return sample.who();
    }

    /** Whether nothing happens to the debt but what the engine sends. */
    boolean isUnpaid() {
        return sample.story().equals(Story.UNPAID);
    }

    Stream<Act> acts() {
        return decisions.stream().filter(Act.class::isInstance).map(Act.class::cast);
    }

    List<Notice> notices() {
        return acts().flatMap(act -> act.notices().stream()).toList();
    }

    boolean sends(String step) {
        return notices().stream().anyMatch(notice -> notice.step().equals(step));
    }

    /** Whether something would still have come later. */
    boolean isCutShort() {
        return isUnpaid() && decisions.get(decisions.size() - 1).nextChange().isPresent();
    }

    /** The last question to a person, when the debt ended with one. */
    Optional<Refer> question() {
        return Optional.of(decisions.get(decisions.size() - 1))
                .filter(Refer.class::isInstance)
                .map(Refer.class::cast);
    }

    boolean endsWith(String question) {
        return question()
                .filter(refer -> refer.question().reason().rule().id().equals(question))
                .isPresent();
    }

    /** Why a step did not come, on any of the days. */
    Stream<Reason> against(String step) {
        return decisions.stream()
                .flatMap(decision -> decision.why().butNot().stream())
                .filter(rejected ->
                        rejected.subject() == Subject.STEP && rejected.id().equals(step))
                .map(Rejected::reasons)
                .flatMap(List::stream);
    }

    /** The facts on which an act was decided. */
    Dossier before(Act act) {
        List<DunningEvent> events = new ArrayList<>(end.history());
        events.removeIf(event -> event.on().isAfter(act.on()));
        events.removeAll(act.sent());
        return new Dossier(
                end.creditor(),
                end.debtor(),
                end.terms(),
                end.invoices(),
                events,
                end.bookedThrough(),
                end.law(),
                end.ext());
    }
}
