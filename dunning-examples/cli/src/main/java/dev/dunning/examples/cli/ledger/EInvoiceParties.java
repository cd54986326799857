package dev.dunning.examples.cli.ledger;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.debtor.Signatory;
import dev.dunning.examples.cli.einvoice.EInvoice;
import dev.dunning.examples.cli.einvoice.Party;
import java.util.List;
import java.util.Optional;

/** Makes creditor and debtor of seller and buyer. */
final class EInvoiceParties {

    private EInvoiceParties() {}

    static Creditor creditor(EInvoice invoice) {
        Party seller = invoice.seller();
        Creditor.Builder creditor =
                Creditor.of(seller.key().orElseThrow(), seller.name().orElseThrow(), country(seller, "seller"))
                        .toBuilder();
        seller.companyNumber().or(seller::vatId).ifPresent(creditor::companyNumber);
        email(seller).ifPresent(creditor::email);
        seller.phone().ifPresent(creditor::phone);
        address(seller).ifPresent(creditor::address);
        if (invoice.payee().isEmpty()) {
            invoice.means().iban().ifPresent(creditor::iban);
            invoice.means().holder().ifPresent(creditor::accountName);
        }
        seller.contact().map(name -> signatory(name, seller)).ifPresent(creditor::signatory);
        return creditor.build();
    }

    private static Signatory signatory(String name, Party seller) {
        return new Signatory(
                name, Optional.empty(), seller.phone(), email(seller), Optional.empty(), Optional.empty(), Ext.NONE);
    }

    /** A buyer of an electronic invoice is read as a business; what else it may be is not told by the invoice. */
    static Debtor debtor(Party buyer) {
        Debtor.Builder debtor =
                Debtor.business(buyer.key().orElseThrow(), buyer.name().orElseThrow(), country(buyer, "buyer"))
                        .toBuilder();
        email(buyer).map(to -> Contact.of(Channel.EMAIL, to)).ifPresent(debtor::contact);
        address(buyer).map(Contact::of).ifPresent(debtor::contact);
        buyer.phone().map(to -> Contact.of(Channel.PHONE, to)).ifPresent(debtor::contact);
        return debtor.build();
    }

    private static String country(Party party, String who) {
        String code = party.country().orElseThrow();
        if (!code.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("the " + who + "'s country is no code of two capitals; correct it");
        }
        return code;
    }

    private static Optional<String> email(Party party) {
        return party.email().filter(text -> text.matches("[^\\s@]+@[^\\s@]+"));
    }

    private static Optional<PostalAddress> address(Party party) {
        if (party.street().isEmpty() && party.city().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PostalAddress(
                party.street(),
                Optional.empty(),
                party.postalCode(),
                party.city(),
                party.country(),
                List.of(),
                Ext.NONE));
    }
}
