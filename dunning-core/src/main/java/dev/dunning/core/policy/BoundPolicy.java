package dev.dunning.core.policy;

import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.receivable.Invoice;

/** House rules and their law. */
record BoundPolicy(PolicyBook book, Jurisdiction law) implements DunningPolicy {

    @Override
    public PolicyDocument document() {
        return book.find(book.usual()).orElseThrow();
    }

    @Override
    public PolicyDocument document(Debtor debtor) {
        return book.of(debtor);
    }

    @Override
    public PolicyDocument document(Debtor debtor, Invoice invoice) {
        return book.of(debtor, invoice);
    }

    @Override
    public boolean knows(String id) {
        return book.find(id).isPresent();
    }
}
