package dev.dunning.core.simulation.analysis;

import dev.dunning.core.decision.Notice;
import dev.dunning.core.money.Money;
import dev.dunning.core.policy.Condition;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the mild steps that a part payment makes fall away, so that a harsher one comes instead. */
final class PartPayments {

    private final Folds folds;
    private final Findings findings;

    PartPayments(Folds folds, Findings findings) {
        this.folds = folds;
        this.findings = findings;
    }

    void find() {
        for (StepDocument step : folds.policy().steps()) {
            step.condition()
                    .flatMap(Condition::openBalance)
                    .ifPresent(least -> folds.unpaid()
                            .filter(fold -> fold.who().isReachedByAll()
                                    && fold.end().currency().equals(least.currency()))
                            .forEach(fold -> step(fold, step, least)));
        }
    }

    private void step(FoldedSample fold, StepDocument step, Money least) {
        Optional<Notice> mild = fold.notices().stream()
                .filter(notice -> notice.step().equals(step.id()))
                .filter(notice -> folds.isOnLadder(notice) && Harshness.isRanked(notice))
                .findFirst();
        Money left = least.minus(Money.ofMinor(least.currency(), 1));
        Money paid = Money.sum(
                        fold.end().currency(),
                        fold.end().invoices().stream()
                                .map(invoice -> invoice.amount())
                                .toList())
                .minus(left);
        if (mild.isPresent() && left.isPositive() && paid.isPositive()) {
            pay(fold, mild.get(), paid);
        }
    }

    private void pay(FoldedSample fold, Notice mild, Money paid) {
        LocalDate day = mild.sent().minusDays(1);
        Dossier facts =
                fold.sample().dossier(folds.policy(), folds.law()).with(DunningEvent.paidOnAccount("part", day, paid));
        FoldedSample after = FoldedSample.of(folds.engine(), fold.sample(), facts);
        Stream<Notice> later =
                after.notices().stream().filter(notice -> !notice.sent().isBefore(day));
        later.filter(folds::isOnLadder)
                .filter(Harshness::isRanked)
                .findFirst()
                .filter(next -> Harshness.of(next.kind()) > Harshness.of(mild.kind()))
                .filter(next -> !after.sends(mild.step()))
                .ifPresent(next -> harsher(fold, mild, next));
    }

    private void harsher(FoldedSample fold, Notice mild, Notice next) {
        findings.advice(
                "condition-skips-to-harsher",
                folds.path(mild.step(), "if"),
                fold.who(),
                "who pays a part falls below `openBalance` and gets `" + next.step() + "` instead: for " + Findings.WHO
                        + " a payment makes it harsher",
                ", on " + next.sent() + " after a payment on " + mild.sent().minusDays(1) + ", where `" + mild.step()
                        + "` would have come on " + mild.sent(),
                "put the same condition on `" + next.step() + "`, or leave it out here");
    }
}
