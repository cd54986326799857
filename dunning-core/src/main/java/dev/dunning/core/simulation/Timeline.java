package dev.dunning.core.simulation;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What will happen to one debtor: the engine asked again on every day on which its answer may change. Everything that it
 * sends is sent and arrives, every approval is given, bank statements keep coming, and nobody answers a question.
 *
 * <p>For example {@code Timeline.of(engine, dossier, from, until, Behaviour.nothing())}.
 *
 * @param from the first day, inclusive
 * @param until the last day, inclusive
 * @param assumption what the debtor is assumed to do
 * @param decisions the first decision, and every later one with something new: acts, questions, and the end of the debt; of
 *     days on which nothing goes out because it is held, the first
 * @param assumed everything that was assumed to happen, in the order in which it came up; approvals are among them
 * @param end the facts on the last day, with everything that was assumed to happen
 */
public record Timeline(
        LocalDate from,
        LocalDate until,
        Assumption assumption,
        List<Decision> decisions,
        List<DunningEvent> assumed,
        Dossier end) {

    /** Copies the lists. */
    public Timeline {
        decisions = List.copyOf(decisions);
        assumed = List.copyOf(assumed);
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
     * @throws IllegalArgumentException when the last day lies before the first
     * @throws dev.dunning.core.check.UnsoundDocumentException when the dossier has faults, naming all of them
     */
    public static Timeline of(
            DunningEngine engine, Dossier dossier, LocalDate from, LocalDate until, Behaviour behaviour) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "the last day `" + until + "` lies before the first day `" + from + "`; swap them");
        }
        return new Fold(engine, behaviour, dossier).through(from, until);
    }

    /**
     * Lists what goes out.
     *
     * @return the notices in order
     */
    public List<Notice> notices() {
        return decisions.stream().flatMap(Timeline::notices).toList();
    }

    static Stream<Notice> notices(Decision decision) {
        return decision instanceof Act act ? act.notices().stream() : Stream.empty();
    }
}
