package dev.dunning.core.policy;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Issues;
import dev.dunning.core.claim.CostRule;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.jurisdiction.FeeRule;
import dev.dunning.core.jurisdiction.Guard;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.jurisdiction.Verdict;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says what the law will make of a policy: which steps it skips, which channels and parts it forbids. */
final class LawAdvice {

    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 2, 1);
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final long DEBT = 10_000;
    private static final LocalDate LATE = LocalDate.of(2026, 6, 1);

    private final PolicyDocument policy;
    private final Jurisdiction law;
    private final List<DebtorKind> kinds;
    private final Issues issues = new Issues();

    LawAdvice(PolicyDocument policy, Jurisdiction law, Set<DebtorKind> kinds) {
        this.policy = policy;
        this.law = law;
        this.kinds = Stream.of(DebtorKind.values()).filter(kinds::contains).toList();
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
        for (DebtorKind kind : kinds) {
            skipped(path, step, kind);
            forbidden(path, step, kind);
            step.fee().ifPresent(fee -> fee(path + ".fee", fee, kind));
        }
        boolean noticeBefore = before.stream().anyMatch(earlier -> earlier.kind() == NoticeKind.STATUTORY_NOTICE);
        if (step.costs() == StepCosts.STATUTORY && step.kind() != NoticeKind.STATUTORY_NOTICE && !noticeBefore) {
            for (DebtorKind kind : kinds) {
                costs(path, kind);
            }
        }
        if (step.kind() == NoticeKind.STATUTORY_NOTICE) {
            term(path, step);
        }
    }

    private void costs(String path, DebtorKind kind) {
        CostRule costs = law.costs(dossier(kind), LATE);
        if (costs.needsNotice()) {
            issues.advice(
                    "costs-will-be-refused",
                    path + ".costs",
                    from(kind) + " no costs may be asked without a statutory notice (" + costs.source() + ")",
                    "put a `STATUTORY_NOTICE` step before this one");
        }
    }

    /** The last day that the law gives by e-mail, against the one that the policy alone would give. */
    private void term(String path, StepDocument step) {
        LocalDate lawful = lastDay(NoticeKind.STATUTORY_NOTICE, step);
        if (lastDay(NoticeKind.REMINDER, step).isBefore(lawful)) {
            issues.advice(
                    "term-will-be-lengthened",
                    path + ".respondWithin",
                    "`" + step.respondWithin() + "` days are fewer than the law `" + law.id() + "` gives",
                    "write more days, or leave it: the debtor gets those of the law");
        }
    }

    private LocalDate lastDay(NoticeKind kind, StepDocument step) {
        return law.deadline(kind, Channel.EMAIL, LATE, step.respondWithin()).lastDay();
    }

    /** What the law makes of a fee, looked at in the currency of the law first. */
    private void fee(String path, Fee fee, DebtorKind kind) {
        Currency currency = fee.amounts().map(Money::currency).findFirst().orElse(EURO);
        Dossier dossier = dossier(kind, currency);
        FeeRule rule = law.fees(dossier, dossier.invoices().get(0), LATE);
        Money debt = dossier.invoices().get(0).amount();
        Money asked = fee.on(debt);
        if (rule.isForbidden()) {
            issues.advice(
                    "fee-will-be-refused",
                    path,
                    from(kind) + " the law allows no fee for a reminder in `" + currency.getCurrencyCode() + "` ("
                            + rule.source() + ")",
                    "nothing to mend: the fee is left out for such debtors");
            return;
        }
        rule.most()
                .filter(most -> asked.compareTo(most) > 0)
                .ifPresent(most -> issues.advice(
                        "fee-will-be-capped",
                        path,
                        "the fee on `" + debt + "` is `" + asked + "`, and " + from(kind) + " the law allows `" + most
                                + "` at most (" + rule.source() + ")",
                        "write that amount, or leave it: the law caps the fee"));
        if (rule.needsClause()) {
            issues.advice(
                    "fee-needs-a-clause",
                    path,
                    from(kind) + " a fee is asked only where the terms agree to it (" + rule.source() + ")",
                    "say so in the terms of the dossiers with `costsClause`");
        }
        limits(rule)
                .ifPresent(limits -> issues.advice(
                        "fee-has-limits",
                        path,
                        from(kind) + " a fee is asked " + limits + " (" + rule.source() + ")",
                        "nothing to mend: earlier or further reminders go out without a fee"));
    }

    private static Optional<String> limits(FeeRule rule) {
        List<String> limits = new ArrayList<>();
        if (rule.afterDays() > 0) {
            limits.add("from " + rule.afterDays() + " days after the due date");
        }
        rule.count().ifPresent(most -> limits.add(most + " times at most"));
        if (rule.daysBetween() > 0) {
            limits.add(rule.daysBetween() + " days apart");
        }
        if (rule.fromDueDate() > 1) {
            limits.add(
                    "for regular deliveries alone, from missed due date number " + rule.fromDueDate() + " of a year");
        }
        return limits.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", limits));
    }

    private void skipped(String path, StepDocument step, DebtorKind kind) {
        if (step.kind() == NoticeKind.STATUTORY_NOTICE
                && !law.costs(dossier(kind), LATE).needsNotice()) {
            issues.advice(
                    "statutory-notice-will-be-skipped",
                    path + ".kind",
                    "the law `" + law.id() + "` asks for no such notice to a `" + kind + "`",
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
                    "to a `" + kind + "` the law forbids `" + channel + "` here: " + words(forbidden.reason()),
                    "leave this channel out");
        } else if (forbidden.part() == Verdict.Part.NOTICE && index == 0) {
            issues.advice(
                    forbidden.reason().rule().id(),
                    path + ".kind",
                    "to a `" + kind + "` the law may forbid this message: " + words(forbidden.reason()),
                    "do first what the law asks for, or name other `debtorKinds` under `if`");
        }
    }

    private static String from(DebtorKind kind) {
        return "from a `" + kind + "`";
    }

    /** A reason as the end of a sentence, its source before the full stop. */
    private static String words(Reason reason) {
        return reason.toString().replaceFirst("\\. \\(", " (");
    }

    private static Dossier dossier(DebtorKind kind) {
        return dossier(kind, EURO);
    }

    private static Dossier dossier(DebtorKind kind, Currency currency) {
        return Dossier.of(
                        Creditor.of("creditor", "creditor", "NL"),
                        Debtor.of("debtor", "debtor", kind, "NL"),
                        Invoice.of("1", Money.ofMinor(currency, DEBT), ISSUED, DUE)
                                .under("terms"))
                .under(Terms.of("terms").termAgreed(true).costsClause(true));
    }
}
