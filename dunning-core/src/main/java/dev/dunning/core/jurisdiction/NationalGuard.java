package dev.dunning.core.jurisdiction;

import dev.dunning.core.law.Citation;
import dev.dunning.core.reason.RuleId;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;

/** A guard of a national law, whose judgement is a function. */
record NationalGuard(NationalLaw law, RuleId id, Citation source, Judgement judgement) implements Guard {

    /** What a guard does. */
    @FunctionalInterface
    interface Judgement {
        Verdict judge(Proposal proposal, Matter matter);
    }

    static NationalGuard of(NationalLaw law, String id, Citation source, Judgement judgement) {
        return new NationalGuard(law, new RuleId(id), source, judgement);
    }

    @Override
    public Verdict judge(Proposal proposal, Dossier dossier, LocalDate today) {
        return judge(proposal, law.on(dossier, today));
    }

    Verdict judge(Proposal proposal, Matter matter) {
        return judgement.judge(proposal, matter);
    }
}
