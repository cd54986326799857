package dev.dunning.core.json;

import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.DirectDebit;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Nature;
import dev.dunning.core.receivable.OpenBalance;
import dev.dunning.core.receivable.PayTo;
import dev.dunning.core.receivable.Payment;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** How an invoice is read. */
final class InvoiceReader {

    static final Reading<Invoice> INVOICE = Fields.object(InvoiceReader::invoice);
    static final Reading<Instalment> INSTALMENT = Fields.object(InvoiceReader::instalment);

    private static final Choice<Nature> NATURE = Choice.of(Nature.values());
    private static final Reading<Map<String, String>> REFERENCES = Lists.mapOf(Scalars.text("reference"));
    private static final Reading<Payment> PAYMENT = Fields.object(InvoiceReader::payment);
    private static final Reading<DirectDebit> COLLECT = Fields.object(InvoiceReader::collect);
    private static final Reading<PayTo> PAY_TO = Fields.object(InvoiceReader::payTo);

    private InvoiceReader() {}

    private static Supplier<Invoice> invoice(Fields in) {
        var id = in.required("id", Scalars.text("invoice's number"));
        var amount = in.required("amount", Scalars.MONEY);
        var issued = in.required("issued", Scalars.DATE);
        var due = in.required("due", Scalars.DATE);
        var terms = in.optional("terms", Scalars.ID);
        var subject = in.optional("subject", Scalars.text("subject"));
        var references = in.optional("references", REFERENCES).orElse(Map.of());
        var payment = in.optional("payment", PAYMENT).orElse(Payment.UNKNOWN);
        var instalments = in.list("instalments", INSTALMENT);
        var received = in.optional("received", Scalars.DATE);
        var nature = in.optional("nature", NATURE).orElse(Nature.PRINCIPAL);
        var tags = in.set("tags", DebtorReader.TAG);
        var collect = in.optional("collect", COLLECT);
        var payTo = in.optional("payTo", PAY_TO);
        var open = open(in);
        var policy = in.optional("policy", Scalars.NAME);
        var ext = in.ext();
        return () -> new Invoice(
                id.get(),
                amount.get(),
                issued.get(),
                due.get(),
                terms,
                subject,
                references,
                payment,
                instalments,
                received,
                nature,
                tags,
                collect,
                payTo,
                open,
                policy,
                ext);
    }

    private static Optional<OpenBalance> open(Fields in) {
        if (in.present(Set.of("open", "openOn")).isEmpty()) {
            return Optional.empty();
        }
        Supplier<Money> amount = in.required("open", Scalars.MONEY);
        Supplier<LocalDate> on = in.required("openOn", Scalars.DATE);
        return in.whenComplete(() -> new OpenBalance(amount.get(), on.get()));
    }

    private static Supplier<Instalment> instalment(Fields in) {
        var due = in.required("due", Scalars.DATE);
        var amount = in.required("amount", Scalars.MONEY);
        var ext = in.ext();
        return () -> new Instalment(due.get(), amount.get(), ext);
    }

    private static Supplier<Payment> payment(Fields in) {
        var reference = in.optional("reference", Scalars.text("payment reference"));
        var links = in.optional("links", Lists.mapOf(Scalars.text("link"))).orElse(Map.of());
        var ext = in.ext();
        return () -> new Payment(reference, links, ext);
    }

    private static Supplier<DirectDebit> collect(Fields in) {
        var on = in.required("on", Scalars.DATE);
        var mandate = in.optional("mandate", Scalars.text("mandate"));
        var ext = in.ext();
        return () -> new DirectDebit(on.get(), mandate, ext);
    }

    private static Supplier<PayTo> payTo(Fields in) {
        var name = in.required("name", Scalars.text("payee's name"));
        var iban = in.required("iban", Scalars.text("payee's IBAN"));
        var ext = in.ext();
        return () -> new PayTo(name.get(), iban.get(), ext);
    }
}
