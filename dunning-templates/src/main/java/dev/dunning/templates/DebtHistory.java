package dev.dunning.templates;

import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.DisputeResolved;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Extended;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** What changed about each invoice up to a day: the day it is due, and the part that is disputed. */
final class DebtHistory {

    private static final BinaryOperator<Extended> LATER =
            BinaryOperator.maxBy(Comparator.comparing(Extended::on).thenComparing(Extended::due));

    private final Map<String, Extended> extended = new HashMap<>();
    private final Map<String, LocalDate> resolved = new HashMap<>();
    private final Map<String, Money> disputed = new HashMap<>();

    /**
     * Reads the history once.
     *
     * @param until the last day that counts
     */
    DebtHistory(Dossier dossier, LocalDate until) {
        List<DunningEvent> known = dossier.history().stream()
                .filter(event -> !event.on().isAfter(until))
                .toList();
        known.forEach(this::read);
        known.forEach(event -> dispute(event, dossier.zero()));
    }

    /** The last day for payment, as it was last agreed. */
    LocalDate due(String invoice, LocalDate first) {
        Extended last = extended.get(invoice);
        return last == null ? first : last.due();
    }

    /** The part of it that the debtor disputes, and that nobody has settled yet. */
    Money disputed(String invoice, Money none) {
        return disputed.getOrDefault(invoice, none);
    }

    private void read(DunningEvent event) {
        if (event instanceof Extended more) {
            extended.merge(more.invoice(), more, LATER);
        } else if (event instanceof DisputeResolved settled) {
            resolved.merge(settled.invoice(), settled.on(), BinaryOperator.maxBy(Comparator.naturalOrder()));
        }
    }

    private void dispute(DunningEvent event, Money none) {
        if (event instanceof Disputed dispute && !isSettled(dispute)) {
            disputed.put(dispute.invoice(), dispute.amount().orElse(none));
        }
    }

    private boolean isSettled(Disputed dispute) {
        LocalDate last = resolved.get(dispute.invoice());
        return last != null && !last.isBefore(dispute.on());
    }
}
