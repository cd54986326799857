package dev.dunning.core.json;

import dev.dunning.core.receivable.DirectDebit;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Nature;
import dev.dunning.core.receivable.OpenBalance;
import dev.dunning.core.receivable.PayTo;
import dev.dunning.core.receivable.Payment;

/** How an invoice is written. */
final class InvoiceTree {

    private InvoiceTree() {}

    static Tree of(Invoice invoice) {
        return new Tree()
                .put("id", invoice.id())
                .put("amount", invoice.amount())
                .put("issued", invoice.issued())
                .put("due", invoice.due())
                .put("terms", invoice.terms())
                .put("subject", invoice.subject())
                .putFilled("references", invoice.references())
                .putFilled("payment", payment(invoice.payment()))
                .putFilled(
                        "instalments",
                        invoice.instalments().stream()
                                .map(InvoiceTree::instalment)
                                .toList())
                .put("received", invoice.received())
                .putUnless(Nature.PRINCIPAL, "nature", invoice.nature())
                .putFilled("tags", invoice.tags())
                .put("collect", invoice.directDebit().map(InvoiceTree::collect))
                .put("payTo", invoice.payTo().map(InvoiceTree::payTo))
                .put("open", invoice.open().map(OpenBalance::amount))
                .put("openOn", invoice.open().map(OpenBalance::on))
                .put("policy", invoice.policy())
                .ext(invoice.ext());
    }

    static Tree instalment(Instalment instalment) {
        return new Tree()
                .put("due", instalment.due())
                .put("amount", instalment.amount())
                .ext(instalment.ext());
    }

    private static Tree payment(Payment payment) {
        return new Tree()
                .put("reference", payment.reference())
                .putFilled("links", payment.links())
                .ext(payment.ext());
    }

    private static Tree collect(DirectDebit debit) {
        return new Tree().put("on", debit.on()).put("mandate", debit.mandate()).ext(debit.ext());
    }

    private static Tree payTo(PayTo payTo) {
        return new Tree().put("name", payTo.name()).put("iban", payTo.iban()).ext(payTo.ext());
    }
}
