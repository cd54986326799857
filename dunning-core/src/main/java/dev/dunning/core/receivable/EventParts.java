package dev.dunning.core.receivable;

import dev.dunning.core.money.Money;
import java.util.List;
import java.util.Optional;

/** The parts that events of several types have in common. */
final class EventParts {

    private EventParts() {}

    static Optional<Money> amount(DunningEvent event) {
        if (event instanceof DunningEvent.Paid paid) {
            return Optional.of(paid.amount());
        } else if (event instanceof DunningEvent.Credited credited) {
            return Optional.of(credited.amount());
        } else if (event instanceof DunningEvent.Waived waived) {
            return Optional.of(waived.amount());
        } else if (event instanceof DunningEvent.Disputed disputed) {
            return disputed.amount();
        } else if (event instanceof DunningEvent.Promised promised) {
            return promised.amount();
        } else if (event instanceof DunningEvent.DebtorSaid said) {
            return said.affordable();
        } else if (event instanceof DunningEvent.PaymentReversed reversed) {
            return reversed.amount();
        }
        return Optional.empty();
    }

    /** What stands under {@code invoices}. A message that was sent may name some of another dossier, no other event may. */
    static List<String> invoices(DunningEvent event) {
        if (event instanceof DunningEvent.Held held) {
            return held.invoices();
        } else if (event instanceof DunningEvent.Released released) {
            return released.invoices();
        } else if (event instanceof DunningEvent.HandedOver handedOver) {
            return handedOver.invoices();
        } else if (event instanceof DunningEvent.Returned returned) {
            return returned.invoices();
        } else if (event instanceof DunningEvent.Promised promised) {
            return promised.invoices();
        } else if (event instanceof DunningEvent.PlanAgreed agreed) {
            return agreed.invoices();
        }
        return List.of();
    }

    /** What stands under {@code invoice}. */
    static Optional<String> invoice(DunningEvent event) {
        if (event instanceof DunningEvent.Paid paid) {
            return paid.invoice();
        } else if (event instanceof DunningEvent.PaymentReversed reversed) {
            return reversed.invoice();
        } else if (event instanceof DunningEvent.DebitRefused refused) {
            return Optional.of(refused.invoice());
        } else if (event instanceof DunningEvent.Credited credited) {
            return Optional.of(credited.invoice());
        } else if (event instanceof DunningEvent.WrittenOff writtenOff) {
            return Optional.of(writtenOff.invoice());
        } else if (event instanceof DunningEvent.Disputed disputed) {
            return Optional.of(disputed.invoice());
        } else if (event instanceof DunningEvent.DisputeResolved resolved) {
            return Optional.of(resolved.invoice());
        } else if (event instanceof DunningEvent.Extended extended) {
            return Optional.of(extended.invoice());
        }
        return Optional.empty();
    }
}
