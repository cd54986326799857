package dev.dunning.core.json;

import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Terms;
import java.util.function.Supplier;

/** How a dossier is read. */
final class DossierReader {

    static final String FORMAT = "dunning-dossier/1";
    static final Reading<Dossier> DOSSIER = Format.document(FORMAT, DossierReader::dossier);

    private static final Reading<Terms> TERMS = Fields.object(DossierReader::terms);

    private DossierReader() {}

    private static Supplier<Dossier> dossier(Fields in) {
        in.required("format", Scalars.ID);
        var bookedThrough = in.optional("bookedThrough", Scalars.DATE);
        var law = in.optional("law", Scalars.text("law"));
        var creditor = in.required("creditor", CreditorReader.CREDITOR);
        var debtor = in.required("debtor", DebtorReader.DEBTOR);
        var terms = in.list("terms", TERMS);
        var invoices = in.required("invoices", Lists.of(InvoiceReader.INVOICE));
        var history = in.list("history", EventReader.EVENT);
        var ext = in.ext();
        return () -> new Dossier(creditor.get(), debtor.get(), terms, invoices.get(), history, bookedThrough, law, ext);
    }

    private static Supplier<Terms> terms(Fields in) {
        var id = in.required("id", Scalars.ID);
        var concluded = in.optional("concluded", Scalars.DATE);
        var termAgreed = in.optional("termAgreed", Scalars.FLAG);
        var interest = in.optional("interest", Scalars.RATE);
        var costsClause = in.optional("costsClause", Scalars.FLAG);
        var noticeOnInvoice = in.optional("noticeOnInvoice", Scalars.FLAG);
        var periodic = in.optional("periodic", Scalars.FLAG);
        var interestPerMonth = in.optional("interestPerMonth", Scalars.RATE);
        var defaultByClause = in.optional("defaultByClause", Scalars.FLAG);
        var ext = in.ext();
        return () -> new Terms(
                id.get(),
                concluded,
                termAgreed,
                interest,
                costsClause,
                noticeOnInvoice,
                periodic,
                interestPerMonth,
                defaultByClause,
                ext);
    }
}
