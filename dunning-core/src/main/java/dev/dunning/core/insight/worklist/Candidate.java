package dev.dunning.core.insight.worklist;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.money.Money;
import dev.dunning.core.reason.Reason;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who could be on a worklist.
 *
 * @param dealtWith whether a person dealt with it on that day; who became overdue on it has waited longer
 * @param desks which desks would take it, by their number
 * @param help for somebody who cannot pay, how soon: smaller comes first
 */
record Candidate(
        String debtor,
        String creditor,
        WorkKind kind,
        Optional<Channel> channel,
        Money overdue,
        Optional<Money> expectedRecovery,
        int minutes,
        long score,
        LocalDate since,
        boolean dealtWith,
        int help,
        BitSet desks,
        List<Reason> because) {

    /** Among equals the ids decide, and among dossiers of one debtor the amounts. */
    private static final Comparator<Candidate> TIES = Comparator.comparing(Candidate::debtor)
            .thenComparing(Candidate::creditor)
            .thenComparing(candidate -> candidate.overdue().currency().getCurrencyCode())
            .thenComparing(candidate -> candidate.overdue().minorUnits())
            .thenComparing(candidate -> candidate.because().toString());

    static final Comparator<Candidate> BY_SCORE = Comparator.comparingLong(Candidate::score)
            .reversed()
            .thenComparing(Candidate::since)
            .thenComparing(TIES);

    static final Comparator<Candidate> BY_WAITING = Comparator.comparing(Candidate::since)
            .thenComparing(Candidate::dealtWith)
            .thenComparing(TIES);

    static final Comparator<Candidate> BY_HELP =
            Comparator.comparingInt(Candidate::help).thenComparing(BY_WAITING);

    /** The order of the pool that a candidate stands in for a share of the capacity. */
    static Comparator<Candidate> order(WorkPlace place) {
        return switch (place) {
            case SCORE -> BY_SCORE;
            case WAITED -> BY_WAITING;
            case HELP -> BY_HELP;
        };
    }

    /** Whoever cannot pay is never ranked by amount; everybody may have waited long. */
    boolean mayHave(WorkPlace place) {
        return place == WorkPlace.WAITED || (place == WorkPlace.HELP) == (kind == WorkKind.HELP);
    }

    WorkItem item(int rank, String desk, WorkPlace place, LocalDate on) {
        List<Reason> reasons = new ArrayList<>(because);
        reasons.add(reason(place));
        return new WorkItem(
                rank,
                debtor,
                creditor,
                desk,
                kind,
                channel,
                place,
                overdue,
                expectedRecovery,
                minutes,
                score,
                since,
                ChronoUnit.DAYS.between(since, on),
                reasons);
    }

    private static Reason reason(WorkPlace place) {
        return switch (place) {
            case SCORE -> Reason.of("place-goes-by-what-a-contact-brings");
            case WAITED -> Reason.of("place-goes-to-who-waited-longest");
            case HELP -> Reason.of("place-goes-to-who-can-be-helped");
        };
    }
}
