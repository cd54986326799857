package dev.dunning.core.jurisdiction;

import dev.dunning.core.law.Citation;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.RuleId;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A guard whose judgement is a function. */
record GuardRule(RuleId id, Citation source, Judgement judgement) implements Guard {

    /** What a guard does. */
    @FunctionalInterface
    interface Judgement {
        Verdict judge(Proposal proposal, Dossier dossier, LocalDate today);
    }

    static Guard of(String id, Citation source, Judgement judgement) {
        return new GuardRule(new RuleId(id), source, judgement);
    }

    static Reason reason(String id, Citation source) {
        return Reason.of(id).from(source);
    }

    /** What verdicts forbid of a part of a proposal. */
    static List<Verdict.Forbidden> forbidden(Verdict.Part part, Stream<Verdict> verdicts) {
        return verdicts.filter(Verdict.Forbidden.class::isInstance)
                .map(Verdict.Forbidden.class::cast)
                .filter(verdict -> verdict.part() == part)
                .toList();
    }

    @Override
    public Verdict judge(Proposal proposal, Dossier dossier, LocalDate today) {
        return judgement.judge(proposal, dossier, today);
    }
}
