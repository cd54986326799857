package dev.dunning.core.decision;

import dev.dunning.core.jurisdiction.RateCautions;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.Conventions;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.reason.Caution;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects what the reader should know before relying on a decision. */
final class Cautions {

    private static final String NO_LAW = "NONE";

    private final Situation situation;
    private final Set<Caution> cautions = new LinkedHashSet<>();

    private Cautions(Situation situation) {
        this.situation = situation;
    }

    static List<Caution> of(Situation situation, List<Notice> notices) {
        Cautions all = new Cautions(situation);
        all.law();
        all.terms();
        all.invoices();
        all.messages();
        all.policies();
        all.credit();
        all.accounts();
        notices.forEach(all::rates);
        notices.forEach(all::silentHandOver);
        return List.copyOf(all.cautions);
    }

    private void add(Reason reason) {
        cautions.add(new Caution(reason));
    }

    private void law() {
        if (situation.law.id().equals(NO_LAW)) {
            add(Reason.of("no-law-is-known").with("country", situation.dossier.lawId()));
        }
        situation.lawToday.cautions().forEach(this::add);
        String creditor = situation.dossier.creditor().country();
        boolean foreign = !situation.dossier.debtor().country().equals(creditor);
        if (situation.isConsumer() && foreign && situation.dossier.law().isEmpty()) {
            add(Reason.of("own-law-of-a-consumer-only-where-the-seller-aims-at-the-country")
                    .with("country", situation.dossier.debtor().country()));
        }
    }

    /** Only claims of interest depend on it, so only then it is told. */
    private void terms() {
        boolean interestAsked = situation.policy.steps().stream().anyMatch(StepDocument::interest);
        boolean unknown = situation.claimables.stream()
                .filter(Claimable::isOverdue)
                .map(claimable -> situation.dossier.termsOf(claimable.item.invoice()))
                .anyMatch(terms -> terms.termAgreed().isEmpty());
        if (interestAsked && unknown && !situation.law.id().equals(NO_LAW)) {
            add(Reason.of("nobody-said-whether-the-term-was-agreed"));
        }
    }

    private void invoices() {
        situation.claimables.stream()
                .map(claimable -> claimable.item.invoice())
                .filter(invoice -> invoice.due().isBefore(invoice.issued()))
                .forEach(invoice -> add(Reason.of("due-before-issued").with("invoice", invoice.id())));
        boolean comparable = situation.conventions().minimumBalance().currency().equals(situation.dossier.currency());
        boolean chosen = !situation.conventions().minimumBalance().equals(Conventions.STANDARD.minimumBalance());
        if (!comparable && chosen && situation.conventions().minimumBalance().isPositive()) {
            add(Reason.of("minimum-is-in-another-currency")
                    .with("minimum", situation.conventions().minimumBalance()));
        }
    }

    private void messages() {
        Set<String> known = Stream.concat(
                        Stream.of(situation.policy),
                        situation.dossier.invoices().stream().map(situation::policyOf))
                .distinct()
                .flatMap(policy -> policy.steps().stream())
                .map(StepDocument::id)
                .collect(Collectors.toSet());
        situation.messages.stream()
                .map(Sent::step)
                .filter(step -> !known.contains(step))
                .forEach(
                        step -> add(Reason.of("unknown-step-counts-by-its-kind").with("step", step)));
    }

    private void policies() {
        Stream.concat(
                        situation.dossier.debtor().policy().stream(),
                        situation.claimables.stream().flatMap(claimable -> claimable.item.invoice().policy().stream()))
                .filter(policy -> !situation.bound.knows(policy))
                .distinct()
                .forEach(
                        policy -> add(Reason.of("unknown-policy-is-not-applied").with("policy", policy)));
    }

    private void credit() {
        if (situation.ledger.creditNotSetOff().isPositive()) {
            add(Reason.of("credit-is-not-set-off").with("amount", situation.ledger.creditNotSetOff()));
        }
        Money over = situation.ledger.credit().minus(situation.claimedBesidePrincipal());
        if (situation.claimables.isEmpty() && over.isPositive()) {
            add(Reason.of("credit-is-left-over").with("amount", over));
        }
    }

    /** A letter with a wrong account would not be written, so it is told as soon as something is open. */
    private void accounts() {
        if (!situation.claimables.isEmpty()
                && situation
                        .dossier
                        .creditor()
                        .iban()
                        .filter(iban -> !AccountNumber.isSound(iban))
                        .isPresent()) {
            add(Reason.of("account-of-the-creditor-is-wrong"));
        }
        situation.claimables.stream()
                .map(claimable -> claimable.item.invoice())
                .filter(invoice -> invoice.payTo()
                        .filter(other -> !AccountNumber.isSound(other.iban()))
                        .isPresent())
                .forEach(invoice -> add(Reason.of("account-to-pay-to-is-wrong").with("invoice", invoice.id())));
    }

    private void rates(Notice notice) {
        RateCautions.of(notice.claim()).forEach(this::add);
    }

    private void silentHandOver(Notice notice) {
        if (notice.kind() == NoticeKind.HAND_OVER) {
            notice.invoices().stream()
                    .filter(id -> situation.register.page(id).messages.isEmpty())
                    .forEach(
                            id -> add(Reason.of("handed-over-without-a-message").with("invoice", id)));
        }
    }
}
