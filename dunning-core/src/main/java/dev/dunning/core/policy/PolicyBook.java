package dev.dunning.core.policy;

import dev.dunning.core.check.Ext;
import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Issues;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.receivable.Invoice;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Several policies, and for whom each is meant.
 *
 * <p>The order is fixed: the policy that an invoice names, else the one that its debtor names, else the first choice by
 * labels or segments that fits the debtor, else the first by kind, else the first by country, else the usual one.
 *
 * @param policies the policies
 * @param choices for whom each is meant
 * @param usual id of the policy for everybody else
 * @param ext the host's own additions
 */
public record PolicyBook(List<PolicyDocument> policies, List<Choice> choices, String usual, Ext ext) {

    /**
     * A policy and the debtors it is meant for; all that is named must fit.
     *
     * @param policy id of the policy
     * @param tags the debtor has all of these labels; empty means any
     * @param segments the debtor is in one of these segments; empty means any
     * @param debtorKinds the debtor is one of these; empty means any
     * @param countries the debtor lives in one of these; empty means any
     * @param ext the host's own additions
     */
    public record Choice(
            String policy,
            Set<String> tags,
            Set<String> segments,
            Set<DebtorKind> debtorKinds,
            Set<String> countries,
            Ext ext) {

        /** Copies the sets. */
        public Choice {
            tags = Collections.unmodifiableSet(new TreeSet<>(tags));
            segments = Collections.unmodifiableSet(new TreeSet<>(segments));
            debtorKinds = Collections.unmodifiableSet(new TreeSet<>(debtorKinds));
            countries = Collections.unmodifiableSet(new TreeSet<>(countries));
        }

        /**
         * Makes a choice without additions.
         *
         * @param policy id of the policy
         * @param tags the debtor has all of these labels; empty means any
         * @param debtorKinds the debtor is one of these; empty means any
         * @param countries the debtor lives in one of these; empty means any
         */
        public Choice(String policy, Set<String> tags, Set<DebtorKind> debtorKinds, Set<String> countries) {
            this(policy, tags, Set.of(), debtorKinds, countries, Ext.NONE);
        }

        /**
         * Makes a choice by segment.
         *
         * @param policy id of the policy
         * @param segments the debtor is in one of these
         * @param debtorKinds the debtor is one of these; empty means any
         * @return the choice
         */
        public static Choice bySegment(String policy, Set<String> segments, Set<DebtorKind> debtorKinds) {
            return new Choice(policy, Set.of(), segments, debtorKinds, Set.of(), Ext.NONE);
        }

        private boolean fits(Debtor debtor) {
            return debtor.tags().containsAll(tags)
                    && (segments.isEmpty()
                            || debtor.segment().filter(segments::contains).isPresent())
                    && (debtorKinds.isEmpty() || debtorKinds.contains(debtor.kind()))
                    && (countries.isEmpty() || countries.contains(debtor.country()));
        }

        private boolean isForPeople() {
            return debtorKinds.isEmpty() || debtorKinds.stream().anyMatch(DebtorKind::isNaturalPerson);
        }

        /** Whether a person can be meant by this choice and by another. */
        private boolean meets(Choice other) {
            return isForPeople()
                    && (debtorKinds.isEmpty()
                            || other.debtorKinds.isEmpty()
                            || !Collections.disjoint(debtorKinds, other.debtorKinds))
                    && (countries.isEmpty()
                            || other.countries.isEmpty()
                            || !Collections.disjoint(countries, other.countries));
        }

        /** Labels and segments come before kinds, kinds before countries. */
        private int rank() {
            if (!tags.isEmpty() || !segments.isEmpty()) {
                return 0;
            }
            return debtorKinds.isEmpty() ? 2 : 1;
        }
    }

    /** Copies the lists. */
    public PolicyBook {
        policies = List.copyOf(policies);
        choices = List.copyOf(choices);
    }

    /**
     * Makes a book without additions.
     *
     * @param policies the policies
     * @param choices for whom each is meant
     * @param usual id of the policy for everybody else
     */
    public PolicyBook(List<PolicyDocument> policies, List<Choice> choices, String usual) {
        this(policies, choices, usual, Ext.NONE);
    }

    /**
     * Puts one policy into a book of its own.
     *
     * @param policy the policy for everybody
     * @return the book
     */
    public static PolicyBook of(PolicyDocument policy) {
        return new PolicyBook(List.of(policy), List.of(), policy.id());
    }

    /**
     * Finds a policy.
     *
     * @param id its id
     * @return the policy
     */
    public Optional<PolicyDocument> find(String id) {
        return policies.stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    /**
     * Chooses the policy of a debtor: the one it names, else the one of its segment, kind or country, else the usual one.
     *
     * @param debtor the debtor
     * @return the policy
     */
    public PolicyDocument of(Debtor debtor) {
        return debtor.policy().flatMap(this::find).orElseGet(() -> chosen(debtor));
    }

    /**
     * Chooses the policy of an invoice: the one it names, else the one of its debtor.
     *
     * @param debtor the debtor
     * @param invoice the invoice
     * @return the policy
     */
    public PolicyDocument of(Debtor debtor, Invoice invoice) {
        return invoice.policy().flatMap(this::find).orElseGet(() -> of(debtor));
    }

    private PolicyDocument chosen(Debtor debtor) {
        for (int rank = 0; rank <= 2; rank++) {
            for (Choice choice : choices) {
                if (choice.rank() == rank && choice.fits(debtor)) {
                    return find(choice.policy()).orElseThrow();
                }
            }
        }
        return find(usual).orElseThrow();
    }

    /**
     * Reports every fault: of the policies, and of the choices between them.
     *
     * @return the faults, in the order of the document
     */
    public List<Issue> check() {
        Issues issues = new Issues();
        Set<String> seen = new HashSet<>();
        exists(issues, "usual", usual);
        for (int i = 0; i < choices.size(); i++) {
            exists(issues, "choose[" + i + "].policy", choices.get(i).policy());
            aimed(issues, "choose[" + i + "]", choices.get(i));
        }
        choices.stream()
                .filter(choice -> !choice.segments().isEmpty() && choice.isForPeople())
                .forEach(choice -> gentle(issues, "choose[" + choices.indexOf(choice) + "]", choice));
        for (int i = 0; i < policies.size(); i++) {
            String path = "policies[" + i + "]";
            if (!seen.add(policies.get(i).id())) {
                issues.fault(
                        "duplicate-policy",
                        path + ".id",
                        Issues.quote(policies.get(i).id()) + " stands here a second time",
                        "give each policy its own id");
            }
            policies.get(i).check().forEach(issue -> issues.add(under(path, issue)));
        }
        return issues.list();
    }

    /** A segment is a prediction, and about a person it makes nothing harsher, whichever policy would hold without it. */
    private void gentle(Issues issues, String path, Choice choice) {
        Stream<String> others = choices.stream()
                .filter(other -> other.segments().isEmpty() && other.meets(choice))
                .map(Choice::policy);
        List<Harsher> harsher = Stream.concat(others, Stream.of(usual))
                .distinct()
                .flatMap(other -> find(other).stream())
                .flatMap(other -> find(choice.policy()).stream().flatMap(mine -> mine.harsherThan(other).stream()))
                .toList();
        if (!harsher.isEmpty()) {
            Harsher first = harsher.get(0);
            issues.fault(
                    "prediction-makes-it-harsher",
                    path + ".segments",
                    "the policy " + Issues.quote(choice.policy())
                            + " would hit natural persons because of their segment: " + first.text() + " (`"
                            + first.path() + "`" + (harsher.size() > 1 ? " and " + (harsher.size() - 1) + " more" : "")
                            + ")",
                    "make it no harsher, or name `debtorKinds` without natural persons");
        }
    }

    private static Issue under(String path, Issue issue) {
        return new Issue(issue.severity(), issue.code(), path + "." + issue.path(), issue.text(), issue.remedy());
    }

    private void exists(Issues issues, String path, String id) {
        if (find(id).isEmpty()) {
            issues.fault("unknown-policy", path, "there is no policy " + Issues.quote(id), remedy(id));
        }
    }

    private String remedy(String id) {
        List<String> ids = policies.stream().map(PolicyDocument::id).toList();
        return Issues.nearest(id, ids)
                .map(near -> "did you mean " + Issues.quote(near) + "?")
                .orElse("add it under `policies`, or name another one");
    }

    private static void aimed(Issues issues, String path, Choice choice) {
        if (choice.tags().isEmpty()
                && choice.segments().isEmpty()
                && choice.debtorKinds().isEmpty()
                && choice.countries().isEmpty()) {
            issues.fault(
                    "choice-for-everybody",
                    path,
                    "the choice names nobody",
                    "name `tags`, `segments`, `debtorKinds` or `countries`, or write the policy as `usual`");
        }
    }
}
