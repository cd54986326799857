package dev.dunning.core.policy;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.notice.Tone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The policies that come with the library; each serves every law and every kind of debtor. */
public final class Policies {

    private Policies() {}

    /**
     * Friendly twice, then what the law demands, then firm; a person approves the hand-over.
     *
     * @return the policy {@code standard}
     */
    public static PolicyDocument standard() {
        return policy(
                "standard",
                Limits.of(5, 2, 3),
                reminder("first-reminder", When.days(Trigger.AFTER_DUE, 7), Tone.WARM)
                        .respondWithin(7),
                reminder("second-reminder", When.days(Trigger.AFTER_RESPOND_BY, 3), Tone.NEUTRAL)
                        .respondWithin(7),
                statutoryNotice(3),
                finalNotice(3).respondWithin(8),
                handOver(5),
                thanks());
    }

    /**
     * For consumers and loyal customers: a note before the due date, more time, and a person before the last letter.
     *
     * @return the policy {@code gentle}
     */
    public static PolicyDocument gentle() {
        return policy(
                "gentle",
                Limits.of(7, 1, 1),
                step("courtesy", NoticeKind.COURTESY, When.days(Trigger.BEFORE_DUE, 3), Channel.EMAIL),
                reminder("first-reminder", When.days(Trigger.AFTER_DUE, 10), Tone.WARM)
                        .respondWithin(10),
                reminder("second-reminder", When.days(Trigger.AFTER_RESPOND_BY, 5), Tone.NEUTRAL)
                        .respondWithin(10),
                statutoryNotice(5),
                finalNotice(5).respondWithin(10).approval(Approval.ALWAYS),
                handOver(7),
                thanks());
    }

    /**
     * For business debtors: one reminder, then the last letter.
     *
     * @return the policy {@code brisk}
     */
    public static PolicyDocument brisk() {
        return policy(
                "brisk",
                Limits.of(3, 2, 3),
                reminder("first-reminder", When.days(Trigger.AFTER_DUE, 3), Tone.NEUTRAL)
                        .respondWithin(7),
                statutoryNotice(2),
                finalNotice(2).respondWithin(8),
                handOver(5),
                thanks());
    }

    /**
     * Chooses by segment what differs from {@link #standard()}, always to the gentler side: who is reliable is left alone for
     * two weeks, who forgets or is always late gets a friendly note a week before the due date, the last letter to a
     * strategic customer waits for a person, and who is in difficulty is treated by {@link #gentle()}.
     *
     * @return the book, which serves every law and every kind of debtor
     */
    public static PolicyBook bySegment() {
        StepDocument.Builder later = reminder("first-reminder", When.days(Trigger.AFTER_DUE, 14), Tone.WARM);
        StepDocument.Builder approved = finalNotice(3).respondWithin(8).approval(Approval.ALWAYS);
        List<PolicyDocument> all = List.of(
                standard(),
                gentle(),
                changed("standard-patient", List.of(later)),
                changed("standard-careful", List.of(approved)),
                changed(
                        "standard-noted",
                        List.of(step(
                                "courtesy", NoticeKind.COURTESY, When.days(Trigger.BEFORE_DUE, 7), Channel.EMAIL))));
        return new PolicyBook(
                all,
                List.of(
                        PolicyBook.Choice.bySegment("gentle", Set.of("in-difficulty"), Set.of()),
                        PolicyBook.Choice.bySegment("standard-patient", Set.of("reliable"), Set.of()),
                        PolicyBook.Choice.bySegment("standard-careful", Set.of("strategic"), Set.of()),
                        PolicyBook.Choice.bySegment(
                                "standard-noted", Set.of("chronically-late", "forgetful"), Set.of())),
                "standard");
    }

    /** The standard policy with some steps in the place of those of the same name, and new ones in front. */
    private static PolicyDocument changed(String id, List<StepDocument.Builder> changes) {
        PolicyDocument standard = standard();
        Map<String, StepDocument> steps = new LinkedHashMap<>();
        List<StepDocument> own =
                changes.stream().map(StepDocument.Builder::build).toList();
        own.stream().filter(step -> standard.step(step.id()).isEmpty()).forEach(step -> steps.put(step.id(), step));
        standard.steps().forEach(step -> steps.put(step.id(), step));
        own.forEach(step -> steps.put(step.id(), step));
        return new PolicyDocument(
                id,
                standard.version(),
                standard.conventions(),
                standard.limits(),
                List.copyOf(steps.values()),
                standard.adopt(),
                standard.ext());
    }

    /**
     * Lists them all.
     *
     * @return every built-in policy, by name
     */
    public static List<PolicyDocument> builtin() {
        return List.of(brisk(), gentle(), standard());
    }

    /**
     * Finds a built-in policy.
     *
     * @param id its name
     * @return the policy
     */
    public static Optional<PolicyDocument> find(String id) {
        return builtin().stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    private static PolicyDocument policy(String id, Limits limits, StepDocument.Builder... steps) {
        return new PolicyDocument(
                id,
                Optional.of("1"),
                Conventions.STANDARD,
                limits,
                List.of(steps).stream().map(StepDocument.Builder::build).toList(),
                Optional.empty(),
                dev.dunning.core.check.Ext.NONE);
    }

    private static StepDocument.Builder step(String id, NoticeKind kind, When when, Channel... channels) {
        return StepDocument.of(id, kind, when, channels).toBuilder();
    }

    private static StepDocument.Builder reminder(String id, When when, Tone tone) {
        return step(id, NoticeKind.REMINDER, when, Channel.EMAIL, Channel.LETTER)
                .tone(tone);
    }

    private static StepDocument.Builder statutoryNotice(int days) {
        return step(
                        "statutory-notice",
                        NoticeKind.STATUTORY_NOTICE,
                        When.days(Trigger.AFTER_RESPOND_BY, days),
                        Channel.REGISTERED_EMAIL,
                        Channel.LETTER,
                        Channel.EMAIL)
                .respondWithin(15)
                .costs(StepCosts.STATUTORY);
    }

    private static StepDocument.Builder finalNotice(int days) {
        return step(
                        "final-notice",
                        NoticeKind.FINAL_NOTICE,
                        When.days(Trigger.AFTER_RESPOND_BY, days),
                        Channel.LETTER,
                        Channel.EMAIL)
                .interest(true)
                .costs(StepCosts.STATUTORY);
    }

    private static StepDocument.Builder handOver(int days) {
        return step(
                        "hand-over",
                        NoticeKind.HAND_OVER,
                        When.days(Trigger.AFTER_RESPOND_BY, days),
                        Channel.LETTER,
                        Channel.EMAIL)
                .interest(true)
                .costs(StepCosts.STATUTORY)
                .approval(Approval.ALWAYS)
                .to(PartnerRole.COLLECTION_AGENCY);
    }

    private static StepDocument.Builder thanks() {
        return step("thank-you", NoticeKind.THANK_YOU, When.days(Trigger.AFTER_PAID, 1), Channel.EMAIL);
    }
}
