package dev.dunning.templates;

import dev.dunning.templates.pay.EpcPayment;
import dev.dunning.templates.pay.Iban;
import dev.dunning.templates.pay.QrPath;
import java.util.Optional;

/** How the reader can pay. */
final class PaymentFacts {

    private final Job job;
    private final SwissFacts slip;

    PaymentFacts(Job job, SwissFacts slip) {
        this.job = job;
        this.slip = slip;
    }

    Facts facts() {
        Optional<Payee> payee = payee();
        return new Facts()
                .text("asked", job.format().money(job.asked()))
                .rows("links", new Links(job).rows())
                .group("transfer", payee.flatMap(this::transfer))
                .flag("slip", slip.isThere())
                .group(
                        "qr",
                        payee.filter(some -> !slip.isThere())
                                .flatMap(this::code)
                                .map(PaymentFacts::drawing));
    }

    private Optional<Payee> payee() {
        return job.payees().stream().findFirst();
    }

    private Optional<Facts> transfer(Payee payee) {
        return payee.iban()
                .map(iban -> new Facts()
                        .text("iban", iban.printed())
                        .text("lastFour", iban.lastFour())
                        .text("holder", payee.holder())
                        .text("reference", References.of(job, iban).printed()));
    }

    private Optional<QrPath> code(Payee payee) {
        return payee.iban().filter(found -> job.isLetter()).flatMap(found -> QrPath.of(payment(payee, found)));
    }

    private EpcPayment payment(Payee payee, Iban iban) {
        return new EpcPayment(
                payee.holder(), iban, job.asked(), References.of(job, iban).coded());
    }

    private static Facts drawing(QrPath code) {
        return new Facts().text("qr.size", Integer.toString(code.size())).text("qr.path", code.path());
    }
}
