package dev.dunning.core.json;

import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Terms;

/** How a dossier is written. */
final class DossierTree {

    private DossierTree() {}

    static Tree of(Dossier dossier) {
        return new Tree()
                .put("format", DossierReader.FORMAT)
                .put("bookedThrough", dossier.bookedThrough())
                .put("law", dossier.law())
                .put("creditor", CreditorTree.of(dossier.creditor()))
                .put("debtor", DebtorTree.of(dossier.debtor()))
                .putFilled(
                        "terms",
                        dossier.terms().stream().map(DossierTree::terms).toList())
                .put(
                        "invoices",
                        dossier.invoices().stream().map(InvoiceTree::of).toList())
                .putFilled(
                        "history",
                        dossier.history().stream().map(DossierTree::event).toList())
                .ext(dossier.ext());
    }

    static Tree event(DunningEvent event) {
        EventForm form = EventForms.of(event);
        Tree tree = new Tree()
                .put("event", form.word())
                .put("id", event.entry().id())
                .put("on", event.on());
        form.writing().accept(event, tree);
        return tree.ext(event.entry().ext());
    }

    private static Tree terms(Terms terms) {
        return new Tree()
                .put("id", terms.id())
                .put("concluded", terms.concluded())
                .put("termAgreed", terms.termAgreed())
                .put("interest", terms.interest())
                .put("costsClause", terms.costsClause())
                .put("noticeOnInvoice", terms.noticeOnInvoice())
                .put("periodic", terms.periodic())
                .put("interestPerMonth", terms.interestPerMonth())
                .put("defaultByClause", terms.defaultByClause())
                .ext(terms.ext());
    }
}
