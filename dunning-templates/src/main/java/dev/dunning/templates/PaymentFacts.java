package dev.dunning.templates;

import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.templates.pay.EpcPayment;
import dev.dunning.templates.pay.Iban;
import dev.dunning.templates.pay.QrPath;
import java.util.List;
import java.util.Optional;

/** How the reader can pay. */
final class PaymentFacts {

    /** So many references are written out; the customer number stands for more. */
    private static final int MOST_REFERENCES = 3;

    private final Job job;

    PaymentFacts(Job job) {
        this.job = job;
    }

    Facts facts() {
        Optional<Payee> payee = payee();
        return new Facts()
                .text("asked", job.format().money(job.asked()))
                .maybe("link", link())
                .group("transfer", payee.flatMap(this::transfer))
                .group("qr", payee.flatMap(this::code).map(PaymentFacts::drawing));
    }

    /** A link of the host pays the invoice alone, so it is shown only where nothing else is asked. */
    Optional<String> link() {
        List<String> ids = job.notice().invoices();
        if (ids.size() != 1 || !job.asked().equals(job.notice().claim().principal())) {
            return Optional.empty();
        }
        return job.dossier().invoice(ids.get(0)).flatMap(PaymentFacts::link);
    }

    private static Optional<String> link(Invoice invoice) {
        return Optional.ofNullable(invoice.payment().links().get("pay"))
                .or(() -> invoice.payment().links().values().stream().findFirst());
    }

    private Optional<Payee> payee() {
        return Payee.of(job.dossier(), job.notice().invoices()).stream().findFirst();
    }

    private Optional<Facts> transfer(Payee payee) {
        return payee.iban()
                .map(iban -> new Facts()
                        .text("iban", iban.printed())
                        .text("holder", payee.holder())
                        .text("reference", reference()));
    }

    private Optional<QrPath> code(Payee payee) {
        Money total = job.asked();
        Optional<Iban> iban = payee.iban();
        return iban.filter(found -> job.isLetter())
                .flatMap(found -> QrPath.of(new EpcPayment(payee.holder(), found, total, reference())));
    }

    private static Facts drawing(QrPath code) {
        return new Facts().text("qr.size", Integer.toString(code.size())).text("qr.path", code.path());
    }

    private String reference() {
        List<String> references =
                job.notice().invoices().stream().map(this::reference).distinct().toList();
        return references.isEmpty() || references.size() > MOST_REFERENCES
                ? job.debtor().id()
                : String.join(" ", references);
    }

    private String reference(String id) {
        return job.dossier().invoice(id).map(Invoice::paymentReference).orElse(id);
    }
}
