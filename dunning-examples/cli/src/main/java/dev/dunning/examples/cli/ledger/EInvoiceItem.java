package dev.dunning.examples.cli.ledger;

import dev.dunning.core.check.Ext;
import dev.dunning.core.check.Issues;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.DirectDebit;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.PayTo;
import dev.dunning.core.receivable.Payment;
import dev.dunning.examples.cli.einvoice.EInvoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One electronic invoice as dunning sees it.
 *
 * @param file where it stands
 * @param invoice what it says
 */
record EInvoiceItem(String file, EInvoice invoice) {

    /** The types of EN 16931 that give money back. */
    private static final Set<String> CREDIT_NOTES =
            Set.of("81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532");

    private static final Set<String> NO_DEMANDS = Set.of("325");
    private static final String CORRECTION = "384";

    /** Names what no invoice can do without. */
    static List<String> missing(EInvoice invoice) {
        List<String> missing = new ArrayList<>();
        require(missing, invoice.number(), "its number (BT-1)");
        require(missing, invoice.issued(), "its date (BT-2)");
        require(missing, invoice.currency(), "the currency (BT-5)");
        require(missing, invoice.payable(), "the amount due for payment (BT-115)");
        require(missing, invoice.seller().name(), "the seller's name (BT-27)");
        require(missing, invoice.seller().country(), "the seller's country (BT-40)");
        require(missing, invoice.buyer().name(), "the buyer's name (BT-44)");
        require(missing, invoice.buyer().country(), "the buyer's country (BT-55)");
        return missing;
    }

    private static void require(List<String> missing, Optional<?> part, String what) {
        if (part.isEmpty()) {
            missing.add(what);
        }
    }

    /** Tells whether both say the same of the same invoice. */
    boolean isCopyOf(EInvoiceItem other) {
        return invoice.number().equals(other.invoice.number())
                && amount().equals(other.amount())
                && invoice.issued().equals(other.invoice.issued())
                && invoice.due().equals(other.invoice.due());
    }

    boolean isCorrection() {
        return invoice.type().equals(CORRECTION);
    }

    /** Says why the invoice does not come into the dossier at all. */
    Optional<String> leftOut() {
        if (NO_DEMANDS.contains(invoice.type())) {
            return Optional.of("left out: a pro forma invoice asks for nothing");
        } else if (amount().isZero()) {
            return Optional.of("left out: nothing is due for payment" + (isPrepaid() ? ", it is prepaid in full" : ""));
        } else if (invoice.due().isEmpty() && isDemand()) {
            return Optional.of(
                    "left out: no due date; payment terms in words are no date that can be relied on" + besides());
        }
        return Optional.empty();
    }

    private String besides() {
        String prepaid = isPrepaid() ? "; prepaid in part" : "";
        return prepaid + (invoice.means().isDirectDebit() ? "; collected by direct debit" : "");
    }

    /** Says what else the reader of the summary should know. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (isCreditNote()) {
            remarks.add("a credit note: not chased, but set off against what the buyer owes");
        } else if (amount().isNegative()) {
            remarks.add("a negative amount: not chased, but set off against what the buyer owes");
        } else if (invoice.means().isDirectDebit()) {
            remarks.add("collected by direct debit: not chased before the bank refuses it");
        }
        if (isPrepaid()) {
            remarks.add("prepaid in part: only the rest of " + amount() + " is chased");
        }
        return remarks;
    }

    private boolean isPrepaid() {
        return invoice.prepaid().filter(text -> !text.matches("-?[0.]*")).isPresent();
    }

    private boolean isCreditNote() {
        return invoice.creditNote() || CREDIT_NOTES.contains(invoice.type());
    }

    private boolean isDemand() {
        return amount().isPositive();
    }

    /** What the buyer owes by it; negative for a credit note, whatever sign the form uses. */
    private Money amount() {
        Money payable = LedgerAmount.of(
                invoice.currency().orElseThrow(), invoice.payable().orElseThrow());
        return isCreditNote() && payable.isPositive() ? payable.negate() : payable;
    }

    Invoice toInvoice(Creditor creditor) {
        LocalDate issued = invoice.issued().orElseThrow();
        LocalDate due = invoice.due().orElse(issued);
        Invoice.Builder built = Invoice.of(invoice.number().orElseThrow(), amount(), issued, due).toBuilder();
        invoice.order().ifPresent(number -> built.reference("order", number));
        if (invoice.means().reference().isPresent()) {
            built.payment(new Payment(invoice.means().reference(), Map.of(), Ext.NONE));
        }
        if (invoice.means().isDirectDebit() && isDemand()) {
            built.directDebit(new DirectDebit(due, invoice.means().mandate(), Ext.NONE));
        }
        payTo(creditor).ifPresent(built::payTo);
        return built.build();
    }

    /** Another account than the creditor's own. */
    private Optional<PayTo> payTo(Creditor creditor) {
        String name = invoice.payee().or(() -> invoice.means().holder()).orElse(creditor.name());
        return invoice.means()
                .iban()
                .filter(account -> !creditor.iban().equals(Optional.of(account)))
                .map(account -> new PayTo(name, account, Ext.NONE));
    }

    /** Shows the file and the number. */
    @Override
    public String toString() {
        return file + " " + Issues.quote(invoice.number().orElse(""));
    }
}
