package dev.dunning.core.insight.worklist;

import dev.dunning.core.insight.Experience;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Judges one dossier after the other. */
final class WorkJudge {

    private final LocalDate on;
    private final Experience experience;
    private final Function<Dossier, DunningPolicy> policies;
    private final Capacity capacity;

    /**
     * What came of a dossier.
     *
     * @param candidate who may have a place
     * @param otherwise why there is none, when there is none
     */
    record Judged(Optional<Candidate> candidate, LeftOut otherwise) {

        static Judged out(LeftOut why) {
            return new Judged(Optional.empty(), why);
        }

        static Judged in(Candidate candidate) {
            return candidate.desks().isEmpty()
                    ? out(LeftOut.NO_DESK)
                    : new Judged(Optional.of(candidate), LeftOut.BEYOND_CAPACITY);
        }
    }

    WorkJudge(LocalDate on, Experience experience, Function<Dossier, DunningPolicy> policies, Capacity capacity) {
        this.on = on;
        this.experience = experience;
        this.policies = policies;
        this.capacity = capacity;
    }

    /** Whatever goes wrong with a dossier stays with it. */
    Judged judge(Dossier dossier) {
        try {
            OverdueItems overdue = new OverdueItems(dossier, on);
            if (overdue.isEmpty()) {
                return Judged.out(overdue.isSettled() ? LeftOut.SETTLED : LeftOut.NOTHING_OVERDUE);
            }
            DunningPolicy policy = policies.apply(dossier);
            return new WorkCase(new WorkMatter(dossier, on, policy, overdue), experience, capacity).judged();
        } catch (RuntimeException wrong) {
            return Judged.out(LeftOut.UNDECIDABLE);
        }
    }
}
