package dev.dunning.core.simulation.analysis;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.jurisdiction.FeeRule;
import dev.dunning.core.jurisdiction.Verdict.Part;
import dev.dunning.core.money.Money;
import dev.dunning.core.policy.Fee;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Subject;
import dev.dunning.core.receivable.Dossier;
import java.util.List;
import java.util.Set;

/** Finds what the law makes of the fees of the house. */
final class FeeParts {

    private static final Set<String> LIMITS = Set.of(
            "no-reminder-fee-too-soon",
            "no-more-reminder-fees",
            "no-reminder-fee-for-the-first-due-dates",
            "no-reminder-fee-before-default");

    private final Folds folds;
    private final Findings findings;

    FeeParts(Folds folds, Findings findings) {
        this.folds = folds;
        this.findings = findings;
    }

    void find() {
        folds.unpaid()
                .filter(fold -> fold.who().isReachedByAll())
                .forEach(fold -> fold.acts()
                        .forEach(act -> act.notices()
                                .forEach(notice ->
                                        folds.step(notice).fee().ifPresent(fee -> judge(fold, act, notice, fee)))));
    }

    private void judge(FoldedSample fold, Act act, Notice notice, Fee fee) {
        Dossier facts = fold.before(act);
        FeeRule rule = folds.law().fees(facts, facts.invoices().get(0), act.on());
        if (rule.needsClause() && !rule.isForbidden()) {
            findings.advice(
                    "fee-needs-a-clause",
                    folds.path(notice.step(), "fee"),
                    fold.who(),
                    "from " + Findings.WHO + " a fee is asked only where the terms agree to it (" + rule.source() + ")",
                    "say so in the terms of the dossiers with `costsClause`");
        }
        reasons(act).forEach(reason -> {
            switch (reason.rule().id()) {
                case "no-reminder-fee-under-this-law" -> refused(fold, notice, reason);
                case "no-reminder-fee-above-the-cap" -> capped(fold, notice, fee, reason);
                default -> limited(fold, notice, reason);
            }
        });
    }

    private static List<Reason> reasons(Act act) {
        return act.why().butNot().stream()
                .filter(rejected ->
                        rejected.subject() == Subject.CLAIM && rejected.id().equals(Part.FEE.name()))
                .flatMap(rejected -> rejected.reasons().stream())
                .distinct()
                .toList();
    }

    private void refused(FoldedSample fold, Notice notice, Reason reason) {
        String currency = notice.claim().currency().getCurrencyCode();
        findings.advice(
                "fee-will-be-refused",
                folds.path(notice.step(), "fee"),
                fold.who(),
                "from " + Findings.WHO + " the law allows no fee for a reminder in `" + currency + "`"
                        + Words.source(reason),
                "nothing to mend: the fee is left out for such debtors");
    }

    private void capped(FoldedSample fold, Notice notice, Fee fee, Reason reason) {
        Money debt = notice.claim().principal();
        findings.advice(
                "fee-will-be-capped",
                folds.path(notice.step(), "fee"),
                fold.who(),
                "from " + Findings.WHO + " the law allows `" + reason.facts().get("most") + "` at most"
                        + Words.source(reason),
                ", and the fee on `" + debt + "` is `" + fee.on(debt) + "`",
                "write that amount, or leave it: the law caps the fee");
    }

    private void limited(FoldedSample fold, Notice notice, Reason reason) {
        if (LIMITS.contains(reason.rule().id())) {
            findings.advice(
                    "fee-has-limits",
                    folds.path(notice.step(), "fee"),
                    fold.who(),
                    "from " + Findings.WHO + " no fee is asked with this step: " + Words.of(reason),
                    "nothing to mend: the message goes out without a fee");
        }
    }
}
