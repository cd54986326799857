package dev.dunning.templates;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepCosts;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.policy.When;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Rejected;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides whether a case can be handed over to an agency, a bailiff or a lawyer, and makes the file of it.
 *
 * <p>For example {@code HandOver.of(dossier, today, law, PartnerRole.COLLECTION_AGENCY).file()}. What may be asked, and
 * whether the case may be handed over at all, is the engine's answer: it decides the dossier as if a hand-over were the
 * only step of the house. What is paused, disputed, promised or waits for a person gives no file, and
 * {@link #whyNot(String)} says why.
 */
public final class HandOver {

    private static final String STEP = "hand-over";

    /** What is true of every house that has one step only. */
    private static final Set<String> OF_THE_QUESTION =
            Set.of("ladder-has-ended", "no-step-fits", "no-step-is-due-for-it");

    private final HandOverRole role;
    private final Optional<Decision> decision;
    private final Optional<HandOverFile> file;

    private HandOver(HandOverRole role, Optional<Decision> decision, Optional<HandOverFile> file) {
        this.role = role;
        this.decision = decision;
        this.file = file;
    }

    /**
     * Decides whether a case can be handed over.
     *
     * @param dossier the facts; a case that was already handed over is looked at as it was before
     * @param on the day, at its end: a payment booked that day counts
     * @param law the law of the dossier
     * @param to to whom
     * @return the file, or the reasons why there is none
     * @throws dev.dunning.core.check.UnsoundDocumentException when the dossier has faults, naming all of them
     */
    public static HandOver of(Dossier dossier, LocalDate on, Jurisdiction law, PartnerRole to) {
        HandOverRole role = HandOverRole.find(dossier.debtor().country(), to);
        if (role.allowed().isRefused()) {
            return new HandOver(role, Optional.empty(), Optional.empty());
        }
        Decision decision =
                DunningEngine.of(DunningPolicy.from(policy(to), law)).decide(before(dossier), on);
        Optional<HandOverFile> file =
                notice(decision).map(notice -> new HandOverFile(dossier, notice, decision.why(), law, role));
        return new HandOver(role, Optional.of(decision), file);
    }

    private static PolicyDocument policy(PartnerRole to) {
        StepDocument step = StepDocument.of(
                        STEP,
                        NoticeKind.HAND_OVER,
                        When.days(Trigger.AFTER_DUE, 0),
                        Channel.LETTER,
                        Channel.REGISTERED_LETTER,
                        Channel.EMAIL,
                        Channel.REGISTERED_EMAIL)
                .toBuilder()
                .interest(true)
                .costs(StepCosts.STATUTORY)
                .to(to)
                .build();
        return PolicyDocument.of(STEP, step);
    }

    /** The same facts, as if nothing had been handed over yet. */
    private static Dossier before(Dossier dossier) {
        List<DunningEvent> history = dossier.history().stream()
                .filter(event -> !(event instanceof DunningEvent.HandedOver))
                .filter(event -> !(event instanceof DunningEvent.Sent sent && sent.kind() == NoticeKind.HAND_OVER))
                .toList();
        return new Dossier(
                dossier.creditor(),
                dossier.debtor(),
                dossier.terms(),
                dossier.invoices(),
                history,
                dossier.bookedThrough(),
                dossier.law(),
                dossier.ext());
    }

    private static Optional<Notice> notice(Decision decision) {
        return decision instanceof Act act
                ? act.notices().stream()
                        .filter(notice -> notice.kind() == NoticeKind.HAND_OVER)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Gives the file.
     *
     * @return the file of the case; empty when it cannot be handed over
     */
    public Optional<HandOverFile> file() {
        return file;
    }

    /**
     * Says why there is no file.
     *
     * @param language ISO 639-1 code; one that has no wording reads English
     * @return one sentence for each reason; empty when there is a file
     */
    public List<String> whyNot(String language) {
        if (file.isPresent()) {
            return List.of();
        }
        Set<String> reasons = new LinkedHashSet<>();
        decision.ifPresentOrElse(answer -> explain(answer, Locale.forLanguageTag(language), reasons), () -> {
            HandOverWords words = HandOverWords.readable(language);
            reasons.add(words.line(
                    "refused." + role.allowed().word(),
                    Map.of(
                            "role",
                            role.name().orElseGet(() -> words.word("role." + role.role())),
                            "country",
                            role.country(),
                            "source",
                            role.source().orElse("?"))));
        });
        return List.copyOf(reasons);
    }

    private static void explain(Decision decision, Locale language, Set<String> reasons) {
        List<Reason> all = Stream.concat(
                        decision.why().because().stream(),
                        decision.why().butNot().stream().map(Rejected::reasons).flatMap(List::stream))
                .toList();
        List<Reason> telling = all.stream()
                .filter(reason -> !OF_THE_QUESTION.contains(reason.rule().id()))
                .toList();
        (telling.isEmpty() ? all : telling).forEach(reason -> reasons.add(reason.text(language)));
    }
}
