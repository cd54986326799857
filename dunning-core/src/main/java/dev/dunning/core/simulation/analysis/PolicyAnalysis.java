package dev.dunning.core.simulation.analysis;

import dev.dunning.core.check.Issue;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.decision.Act;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.receivable.Dossier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a good colleague would notice about house rules. The faults are those of the document itself; when it has none, the
 * engine is asked about sample debts of every kind of debtor, to the end of the ladder, and what it then does, and what it
 * leaves undone and why, becomes advice.
 *
 * <p>For example {@code PolicyAnalysis.of(policy, Jurisdictions.builtin().get("NL")).issues()}.
 *
 * @param issues faults, or, when there is none, advice; in the order of the document
 * @param acts what went out for the samples, for whoever wants to see whether there are words for it
 */
public record PolicyAnalysis(List<Issue> issues, List<Sample> acts) {

    /**
     * Something that went out for a sample debt.
     *
     * @param act what went out
     * @param dossier the facts on which it was decided
     */
    public record Sample(Act act, Dossier dossier) {}

    /** Copies the lists. */
    public PolicyAnalysis {
        issues = List.copyOf(issues);
        acts = List.copyOf(acts);
    }

    /**
     * Analyses house rules for every kind of debtor.
     *
     * @param policy the house rules
     * @param law the law to which they are bound
     * @return what was found
     */
    public static PolicyAnalysis of(PolicyDocument policy, Jurisdiction law) {
        return of(policy, law, EnumSet.allOf(DebtorKind.class));
    }

    /**
     * Analyses house rules for some kinds of debtors.
     *
     * @param policy the house rules
     * @param law the law to which they are bound
     * @param kinds the kinds of debtors
     * @return what was found
     */
    public static PolicyAnalysis of(PolicyDocument policy, Jurisdiction law, Set<DebtorKind> kinds) {
        List<Issue> faults = policy.check();
        if (!faults.isEmpty()) {
            return new PolicyAnalysis(faults, List.of());
        }
        Folds folds = Folds.of(policy, law, kinds);
        return new PolicyAnalysis(new Advice(folds).issues(), folds.acts());
    }

    /**
     * Analyses several house rules and the choice between them, for every kind of debtor. A policy that is chosen for some
     * kinds of debtors only is looked at for those.
     *
     * @param book the house rules
     * @param law the law to which they are bound
     * @return what was found, with paths such as {@code policies[0].steps[1].when}
     */
    public static PolicyAnalysis of(PolicyBook book, Jurisdiction law) {
        return of(book, law, EnumSet.allOf(DebtorKind.class));
    }

    /**
     * Analyses several house rules and the choice between them, for some kinds of debtors. A policy that is chosen for some
     * kinds only is looked at for those.
     *
     * @param book the house rules
     * @param law the law to which they are bound
     * @param kinds the kinds of debtors
     * @return what was found, with paths such as {@code policies[0].steps[1].when}
     */
    public static PolicyAnalysis of(PolicyBook book, Jurisdiction law, Set<DebtorKind> kinds) {
        List<Issue> issues = new ArrayList<>(book.check());
        List<Sample> acts = new ArrayList<>();
        for (int i = 0; i < book.policies().size() && book.check().isEmpty(); i++) {
            PolicyDocument policy = book.policies().get(i);
            PolicyAnalysis one = of(policy, law, chosen(book, policy, kinds));
            String path = "policies[" + i + "].";
            one.issues().forEach(issue -> issues.add(under(path, issue)));
            acts.addAll(one.acts());
        }
        return new PolicyAnalysis(issues, acts);
    }

    private static Set<DebtorKind> chosen(PolicyBook book, PolicyDocument policy, Set<DebtorKind> kinds) {
        List<Set<DebtorKind>> choices = book.choices().stream()
                .filter(choice -> choice.policy().equals(policy.id()))
                .map(PolicyBook.Choice::debtorKinds)
                .toList();
        Set<DebtorKind> chosen = EnumSet.noneOf(DebtorKind.class);
        choices.forEach(chosen::addAll);
        boolean anybody = book.usual().equals(policy.id()) || choices.stream().anyMatch(Set::isEmpty);
        if (!anybody && !chosen.isEmpty()) {
            chosen.retainAll(kinds);
            return chosen;
        }
        return kinds;
    }

    private static Issue under(String path, Issue issue) {
        return new Issue(issue.severity(), issue.code(), path + issue.path(), issue.text(), issue.remedy());
    }
}
