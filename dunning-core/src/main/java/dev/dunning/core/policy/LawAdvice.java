package dev.dunning.core.policy;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Issues;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.jurisdiction.Guard;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.jurisdiction.Verdict;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.List;

/** Says what the law will make of a policy: which steps it skips, which channels and parts it forbids. */
final class LawAdvice {

    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 2, 1);
    private static final LocalDate LATE = LocalDate.of(2026, 6, 1);

    private final PolicyDocument policy;
    private final Jurisdiction law;
    private final Issues issues = new Issues();

    LawAdvice(PolicyDocument policy, Jurisdiction law) {
        this.policy = policy;
        this.law = law;
    }

    List<Issue> issues() {
        endless();
        for (int i = 0; i < policy.steps().size(); i++) {
            step("steps[" + i + "]", policy.steps().get(i), policy.steps().subList(0, i));
        }
        return issues.list();
    }

    private void endless() {
        boolean ends = policy.steps().stream().anyMatch(step -> step.kind() == NoticeKind.HAND_OVER);
        if (!ends) {
            issues.advice(
                    "ladder-without-an-end",
                    "steps",
                    "no step hands the claim over or gives it up",
                    "after the last step a person is asked; add a `HAND_OVER` step if that is not what you want");
        }
    }

    private void step(String path, StepDocument step, List<StepDocument> before) {
        for (DebtorKind kind : DebtorKind.values()) {
            skipped(path, step, kind);
            forbidden(path, step, kind);
        }
        boolean noticeBefore = before.stream().anyMatch(earlier -> earlier.kind() == NoticeKind.STATUTORY_NOTICE);
        if (step.costs() == StepCosts.STATUTORY && step.kind() != NoticeKind.STATUTORY_NOTICE && !noticeBefore) {
            DebtorKind kind = DebtorKind.CONSUMER;
            if (law.costs(dossier(kind), LATE).needsNotice()) {
                issues.advice(
                        "costs-will-be-refused",
                        path + ".costs",
                        "from a " + kind + " no costs may be asked without a statutory notice ("
                                + law.costs(dossier(kind), LATE).source() + ")",
                        "put a `STATUTORY_NOTICE` step before this one");
            }
        }
    }

    private void skipped(String path, StepDocument step, DebtorKind kind) {
        if (step.kind() == NoticeKind.STATUTORY_NOTICE
                && !law.costs(dossier(kind), LATE).needsNotice()) {
            issues.advice(
                    "statutory-notice-will-be-skipped",
                    path + ".kind",
                    "the law " + law.id() + " asks for no such notice to a " + kind,
                    "nothing to mend: the step is passed over for such debtors");
        }
    }

    /** Guards that speak about the kind of message and its channel can be asked without a history. */
    private void forbidden(String path, StepDocument step, DebtorKind kind) {
        for (int i = 0; i < step.channels().size(); i++) {
            Proposal proposal =
                    Proposal.of(step.kind(), List.of("1")).by(step.channels().get(i));
            for (Guard guard : law.guards()) {
                advise(path, i, step.channels().get(i), kind, guard.judge(proposal, dossier(kind), LATE));
            }
        }
    }

    private void advise(String path, int index, Channel channel, DebtorKind kind, Verdict verdict) {
        if (!(verdict instanceof Verdict.Forbidden forbidden)) {
            return;
        }
        if (forbidden.part() == Verdict.Part.CHANNEL) {
            issues.advice(
                    forbidden.reason().rule().id(),
                    path + ".channels[" + index + "]",
                    "to a " + kind + " the law forbids `" + channel + "` here: " + forbidden.reason(),
                    "leave this channel out");
        } else if (forbidden.part() == Verdict.Part.NOTICE && index == 0) {
            issues.advice(
                    forbidden.reason().rule().id(),
                    path + ".kind",
                    "to a " + kind + " the law may forbid this message: " + forbidden.reason(),
                    "make sure that what it asks for comes before");
        }
    }

    private static Dossier dossier(DebtorKind kind) {
        return Dossier.of(
                        Creditor.of("creditor", "creditor", "NL"),
                        Debtor.of("debtor", "debtor", kind, "NL"),
                        Invoice.of("1", Money.parse("EUR 100.00"), ISSUED, DUE).under("terms"))
                .under(Terms.of("terms").termAgreed(true));
    }
}
