package dev.dunning.templates;

import dev.dunning.core.debtor.Circumstance;
import dev.dunning.core.debtor.CircumstanceKind;
import dev.dunning.core.debtor.Partner;
import dev.dunning.core.decision.Explanation;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.decision.Provenance;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The file of a case for an agency, a bailiff or a lawyer: the claim to the cent, how it came about, and the proofs.
 *
 * <p>What a partner does not need stays with the creditor: notes, labels, predictions, pauses, reasons the debtor gave,
 * and what is known of health, family or hardship. That somebody else speaks for the debtor, counsels the debtor about
 * debts, or that the debtor is insolvent or has died, is named, because a partner who does not know it does harm.
 *
 * <p>It is made by {@link HandOver}.
 */
public final class HandOverFile {

    /** Of the circumstances of a debtor only these go along. */
    private static final Set<CircumstanceKind> NAMED = EnumSet.of(
            CircumstanceKind.REPRESENTED,
            CircumstanceKind.DEBT_COUNSELLING,
            CircumstanceKind.INSOLVENT,
            CircumstanceKind.DECEASED);

    /** Cautions about the policy that was made for this question only. */
    private static final Set<String> OF_THE_QUESTION =
            Set.of("unknown-step-counts-by-its-kind", "unknown-policy-is-not-applied");

    /** What is left out, in the order in which it is told. */
    static final List<String> LEFT_OUT = List.of("notes", "tags", "predictions", "circumstances", "pauses", "copies");

    private final Dossier dossier;
    private final Notice notice;
    private final Explanation why;
    private final Jurisdiction law;
    private final HandOverRole role;
    private final HandOverHistory history;

    /**
     * Something the partner should know before relying on the file.
     *
     * @param code names it, in kebab case
     * @param text one or two sentences
     */
    record Remark(String code, String text) {}

    HandOverFile(Dossier dossier, Notice notice, Explanation why, Jurisdiction law, HandOverRole role) {
        this.dossier = dossier;
        this.notice = notice;
        this.why = why;
        this.law = law;
        this.role = role;
        this.history = new HandOverHistory(dossier, notice);
    }

    /**
     * Gives the file as a document, with its sentences in English.
     *
     * @return maps, lists and texts, ready for any JSON writer: {@code format} is {@code dunning-handover/1}
     */
    public Map<String, @Nullable Object> toTree() {
        return toTree("en");
    }

    /**
     * Gives the file as a document.
     *
     * @param language ISO 639-1 code of the language of its sentences
     * @return maps, lists and texts, ready for any JSON writer: {@code format} is {@code dunning-handover/1}
     * @throws IllegalArgumentException when there are no texts in that language
     */
    public Map<String, @Nullable Object> toTree(String language) {
        return new HandOverTree(this, HandOverWords.of(language)).values();
    }

    /**
     * Gives the file as a page to print on A4.
     *
     * @param language ISO 639-1 code
     * @return a page of its own, without anything that is loaded from elsewhere
     * @throws IllegalArgumentException when there are no texts in that language
     */
    public String html(String language) {
        return new HandOverPage(this, HandOverWords.of(language)).html();
    }

    Dossier dossier() {
        return dossier;
    }

    Notice notice() {
        return notice;
    }

    Jurisdiction law() {
        return law;
    }

    HandOverRole role() {
        return role;
    }

    HandOverHistory history() {
        return history;
    }

    Provenance provenance() {
        return why.provenance();
    }

    LocalDate bookedThrough() {
        return dossier.bookedBy(notice.sent());
    }

    /** The engine hands over only to a partner whom the creditor has. */
    Partner partner() {
        return dossier.creditor().partner(role.role()).orElseThrow();
    }

    /** The circumstances that hold and that a partner must know. */
    List<Circumstance> circumstances() {
        return dossier.debtor().circumstances().stream()
                .filter(circumstance -> NAMED.contains(circumstance.kind()))
                .filter(circumstance -> circumstance.holdsOn(notice.sent()))
                .toList();
    }

    List<Remark> cautions(HandOverWords words) {
        Locale language = Locale.forLanguageTag(words.language());
        List<Remark> cautions = new ArrayList<>();
        why.cautions().stream()
                .filter(caution ->
                        !OF_THE_QUESTION.contains(caution.reason().rule().id()))
                .forEach(caution ->
                        cautions.add(new Remark(caution.reason().rule().id(), caution.text(language))));
        notice.approval()
                .ifPresent(reason -> cautions.add(new Remark(reason.rule().id(), reason.text(language))));
        if (history.disputes().stream().anyMatch(dispute -> dispute.resolved().isEmpty())) {
            cautions.add(new Remark("a-dispute-runs", words.word("caution.a-dispute-runs")));
        }
        cautions.addAll(ofTheRole(words));
        return List.copyOf(cautions);
    }

    private List<Remark> ofTheRole(HandOverWords words) {
        List<Remark> cautions = new ArrayList<>();
        Map<String, String> facts = Map.of(
                "role",
                localName(words),
                "country",
                role.country(),
                "source",
                role.source().orElse("?"));
        if (role.allowed() == HandOverRole.Allowed.UNKNOWN) {
            cautions.add(new Remark("role-is-unknown", words.line("caution.role-is-unknown", facts)));
        } else if (role.certainty().equals("secondary")) {
            cautions.add(new Remark("role-is-secondary", words.line("caution.role-is-secondary", facts)));
        }
        if (role.condition().concerns(dossier.debtor().kind())) {
            String code = "partner-needs-" + role.condition().word();
            cautions.add(new Remark(code, words.line("caution." + code, facts)));
            if (role.condition().isShownByNumber() && partner().register().isEmpty()) {
                cautions.add(new Remark("no-register-number", words.line("caution.no-register-number", facts)));
            }
        }
        return cautions;
    }

    String localName(HandOverWords words) {
        return role.name().orElseGet(() -> words.word("role." + role.role()));
    }

    /** What the file leaves out. */
    static List<Remark> leftOut(HandOverWords words) {
        return LEFT_OUT.stream()
                .map(code -> new Remark(code, words.word("out." + code)))
                .toList();
    }

    /** The host's code of a dispute, where it is a code and not a sentence. */
    static Optional<String> code(Optional<String> reason) {
        return reason.filter(text -> text.matches("[a-z0-9]+(-[a-z0-9]+){0,5}") && text.length() <= 40);
    }
}
