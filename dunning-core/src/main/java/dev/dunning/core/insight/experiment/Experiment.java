package dev.dunning.core.insight.experiment;

import dev.dunning.core.check.Ext;
import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Issues;
import dev.dunning.core.money.Rate;
import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Two or more arms that are tried side by side on debtors drawn by lot, to learn which text, tone, channel or cadence works.
 *
 * <p>For example {@code engine.decide(experiment.assign(dossier, today, book), today)}. The lot is a number made of the
 * names of the experiment, the creditor and the debtor: a debtor always draws the same arm, whoever asks and in whatever
 * order, and its arms in two experiments have nothing to do with each other.
 *
 * <p>No arm may be harsher than the policy that its debtors would have without it, and all arms send the first message to
 * the same debtors on the same day: they differ from that message on. Otherwise those who pay before it would be missing in
 * one arm and not in the other, and the comparison would be worth nothing. Arms with the same policy differ in their texts
 * alone: whoever words the messages chooses the texts by the arm that the dossier carries.
 *
 * @param id its name, in kebab case
 * @param from first day on which debtors are taken in
 * @param until last day on which debtors are taken in; who is in stays in
 * @param base id of the policy that holds without the experiment; at least one arm has it
 * @param arms the arms
 * @param horizon days after the first message after which it is looked who paid
 * @param margin the smallest difference worth acting on, in percent of the debtors
 * @param planned how many debtors were planned; absent means as many as can show a difference of the margin
 * @param stopAt how many cases of a harm in one arm end the experiment; a harm that is not named has no such limit
 * @param ext the host's own additions
 */
public record Experiment(
        String id,
        LocalDate from,
        LocalDate until,
        String base,
        List<Variant> arms,
        int horizon,
        Rate margin,
        Optional<Integer> planned,
        Map<Harm, Integer> stopAt,
        Ext ext) {

    /** Days after which it is looked who paid, unless said otherwise. */
    public static final int USUAL_HORIZON = 30;

    /** Copies the arms and limits. */
    public Experiment {
        arms = List.copyOf(arms);
        Map<Harm, Integer> sorted = new EnumMap<>(Harm.class);
        sorted.putAll(stopAt);
        stopAt = Collections.unmodifiableMap(sorted);
    }

    /**
     * Puts a debtor into its arm: sets its policy, and notes the arm for the messages to record. Who cannot pay, or is in a
     * special circumstance, is taken out of an arm that the host has stored on it: the arm goes, and the policy with it,
     * unless it is another one than that of the arm.
     *
     * @param dossier the facts; what lies after the day is ignored
     * @param on the day, at its end
     * @param book the policies, and for whom each is meant
     * @return the dossier in its arm, or out of it; unchanged when the debtor does not take part
     */
    public Dossier assign(Dossier dossier, LocalDate on, PolicyBook book) {
        return new Assignment(this, dossier, on, book).dossier();
    }

    /**
     * Tells why a debtor does not take part: hardship always, and at the start also a dispute, a running payment plan, a
     * policy of its own, or messages that were sent before.
     *
     * @param dossier the facts; what lies after the day is ignored
     * @param on the day, at its end
     * @param book the policies, and for whom each is meant
     * @return the reason; empty when it takes part
     */
    public Optional<Reason> whyNot(Dossier dossier, LocalDate on, PolicyBook book) {
        return new Assignment(this, dossier, on, book).whyNot();
    }

    /**
     * Finds an arm.
     *
     * @param arm its id
     * @return the arm
     */
    public Optional<Variant> arm(String arm) {
        return arms.stream().filter(variant -> variant.id().equals(arm)).findFirst();
    }

    /**
     * Gives the policy that a person may adopt after the experiment; nothing is adopted by itself. For an arm that has the
     * base policy this is the base as it is: such an arm differs in its texts, if at all.
     *
     * @param arm the arm that won
     * @param book the policies
     * @return the policy of that arm, under the id of the one whose place it would take
     * @throws IllegalArgumentException when there is no such arm, or no such policy
     */
    public PolicyDocument adopt(String arm, PolicyBook book) {
        PolicyDocument won = arm(arm).flatMap(variant -> book.find(variant.policy()))
                .orElseThrow(() -> new IllegalArgumentException("The experiment " + Issues.quote(id)
                        + " has no arm " + Issues.quote(arm) + " whose policy is known. Its arms are "
                        + arms.stream().map(Variant::id).map(Issues::quote).collect(Collectors.joining(", ")) + "."));
        return new PolicyDocument(
                base, won.version(), won.conventions(), won.limits(), won.steps(), won.adopt(), won.ext());
    }

    /**
     * Finds arms whose policies say the same, whatever they are called. Unless their texts differ, what differs between the
     * debtors of such arms is chance; that is a fault of an experiment, or wanted, to see how much chance makes.
     *
     * @param book the policies
     * @return groups of two or more arms, in the order of the experiment; an arm without a known policy is in none
     */
    public List<List<Variant>> alike(PolicyBook book) {
        Map<PolicyDocument, List<Variant>> byPolicy = new LinkedHashMap<>();
        for (Variant arm : arms) {
            book.find(arm.policy())
                    .map(Experiment::unnamed)
                    .ifPresent(policy -> byPolicy.computeIfAbsent(policy, same -> new ArrayList<>())
                            .add(arm));
        }
        return byPolicy.values().stream()
                .filter(same -> same.size() > 1)
                .map(List::copyOf)
                .toList();
    }

    private static PolicyDocument unnamed(PolicyDocument policy) {
        return new PolicyDocument(
                "",
                Optional.empty(),
                policy.conventions(),
                policy.limits(),
                policy.steps(),
                policy.adopt(),
                policy.ext());
    }

    /**
     * Tells how many debtors it takes.
     *
     * @return how many were planned for all arms together; without such a number as many as can show a difference of the
     *     margin
     */
    public long needed() {
        double share = margin.millionths() / 1e6;
        return planned.map(Integer::longValue)
                .orElseGet(() -> (long) StrictMath.ceil(ConfidenceSequence.needed(share) * arms.size() / 2));
    }

    /**
     * Gives the arm in which everything stays as it is, and with which the others are compared.
     *
     * @return the first arm with the base policy
     * @throws java.util.NoSuchElementException when no arm has it; {@link #check()} says so
     */
    public Variant control() {
        return arms.stream()
                .filter(variant -> variant.policy().equals(base))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Reports every fault that the document has in itself.
     *
     * @return the faults, in the order of the document
     */
    public List<Issue> check() {
        return new ExperimentCheck(this).issues();
    }

    /**
     * Reports every fault, those of its policies included: one that is unknown, harsher than the base, or that begins in
     * another way.
     *
     * @param book the policies
     * @return the faults, in the order of the document
     */
    public List<Issue> check(PolicyBook book) {
        return new ExperimentCheck(this).issues(book);
    }
}
