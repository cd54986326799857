package dev.dunning.core.reference;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.receivable.Announced;
import dev.dunning.core.receivable.DunningEvent.Approval;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Section 10, approval: whether a person must say yes; what a message asks for is taken from the message itself. */
record Approvals(WhatCounts facts) {

    private static final int LOYAL_YEARS = 2;
    private static final int SMALL = 2_500;

    /** The same step for the same invoices has the same key; those that are only listed along do not count. */
    private String key(String step, List<String> carriers) {
        String key = facts.dossier().debtor().id() + "/" + step;
        return carriers.isEmpty() ? key : key + "/" + String.join("+", carriers);
    }

    boolean wasDeclined(String step, List<String> carriers) {
        List<Approval> answers = answers(key(step, carriers));
        return !answers.isEmpty() && !isYes(answers);
    }

    private List<Approval> answers(String key) {
        return facts.all(Approval.class).stream()
                .filter(answer -> answer.key().equals(key))
                .toList();
    }

    /** The last day decides; on one day a no outweighs a yes. */
    private static boolean isYes(List<Approval> answers) {
        Optional<LocalDate> last = answers.stream().map(Approval::on).max(Comparator.naturalOrder());
        return last.isPresent()
                && answers.stream()
                        .filter(answer -> answer.on().equals(last.get()))
                        .allMatch(Approval::granted);
    }

    boolean isNeeded(StepDocument step, Notice notice) {
        List<Approval> answers = new ArrayList<>(answers(notice.key()));
        lastLetter(notice.carriers())
                .filter(letter -> announced(letter, notice))
                .ifPresent(letter -> answers.addAll(answers(key(letter.step(), carriers(letter)))));
        return !isYes(answers) && (asks(step, notice.claim()) || stopsAPersonsSupply(step) || isDear(notice.claim()));
    }

    /** The last message about some items. */
    private Optional<Sent> lastLetter(List<String> items) {
        return facts.arrived().stream()
                .filter(sent -> sent.invoices().stream().anyMatch(items::contains))
                .reduce((earlier, later) -> later);
    }

    /** Who approved a letter approved the step that it announced. */
    private static boolean announced(Sent letter, Notice notice) {
        return letter.announced()
                .flatMap(Announced::ifUnpaid)
                .filter(next -> next.step().equals(notice.step()))
                .filter(next -> letter.invoices().containsAll(notice.carriers()))
                .isPresent();
    }

    private static List<String> carriers(Sent letter) {
        return letter.invoices().stream()
                .filter(number -> !letter.carried().contains(number))
                .toList();
    }

    private boolean asks(StepDocument step, Claim claim) {
        return switch (step.approval().kind()) {
            case NEVER -> false;
            case ALWAYS -> true;
            case LOYAL -> isLoyal();
            case ABOVE ->
                step.approval()
                        .above()
                        .filter(most -> !most.currency().equals(claim.currency())
                                || claim.total().compareTo(most) > 0)
                        .isPresent();
        };
    }

    /** A customer for two years, or for nobody knows how long. */
    private boolean isLoyal() {
        return facts.dossier()
                .debtor()
                .customerSince()
                .map(since -> !facts.today().isBefore(since.plusYears(LOYAL_YEARS)))
                .orElse(true);
    }

    private boolean stopsAPersonsSupply(StepDocument step) {
        return step.kind() == NoticeKind.STOP_SUPPLY && isPerson();
    }

    /** Costs on a debt that is hardly worth them. */
    private boolean isDear(Claim claim) {
        return isPerson() && claim.costs().isPositive() && claim.principal().minorUnits() < SMALL;
    }

    private boolean isPerson() {
        return facts.dossier().debtor().kind().isNaturalPerson();
    }
}
