package dev.dunning.core.decision;

import dev.dunning.core.claim.Item;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.DirectDebit;
import dev.dunning.core.receivable.DunningEvent.DebitRefused;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Direct debits that the bank neither booked nor refused: somebody has to look where the money is. */
final class UnbookedDebits {

    /** Working days after the day of collection within which the bank books or refuses; a house rule, not a law. */
    private static final int DAYS_TO_BOOK = 5;

    private final Situation situation;

    UnbookedDebits(Situation situation) {
        this.situation = situation;
    }

    /** The agreement to collect an item, while the bank has not refused. */
    static Optional<DirectDebit> debit(Claimable claimable) {
        return claimable
                .item
                .invoice()
                .directDebit()
                .filter(debit -> claimable.page.events(DebitRefused.class).isEmpty());
    }

    /** The last day on which the money is still to be expected. */
    static LocalDate lastDay(Situation situation, Item item, DirectDebit debit) {
        LocalDate collected = debit.on().isAfter(item.due()) ? debit.on() : item.due();
        return situation.law.calendar().plusBusinessDays(collected, DAYS_TO_BOOK);
    }

    /** Asks about all items that only a direct debit keeps from being chased and whose last day is past and booked. */
    Optional<Question> question() {
        List<Claimable> unbooked = situation.claimables.stream()
                .filter(claimable -> claimable.blocks().size() == 1)
                .filter(claimable -> lastDay(claimable).filter(this::isMissed).isPresent())
                .toList();
        Question question = new Question(
                Reason.of("direct-debit-was-never-booked")
                        .with("invoices", unbooked.stream().map(Claimable::id).toList()),
                List.of("look-for-payment", "record-the-refusal", "wait"));
        return unbooked.stream()
                .flatMap(claimable -> lastDay(claimable).stream())
                .max(Comparator.naturalOrder())
                .filter(last -> Questions.answer(situation, question, last).isEmpty())
                .map(last -> question);
    }

    private Optional<LocalDate> lastDay(Claimable claimable) {
        return debit(claimable).map(debit -> lastDay(situation, claimable.item, debit));
    }

    private boolean isMissed(LocalDate last) {
        return situation.today.isAfter(last) && !situation.booked.isBefore(last);
    }
}
