package dev.dunning.core.json;

import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Partner;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.debtor.Signatory;
import java.util.Optional;

/** How a creditor is written. */
final class CreditorTree {

    private CreditorTree() {}

    static Tree of(Creditor creditor) {
        return new Tree()
                .put("id", creditor.id())
                .put("name", creditor.name())
                .put("country", creditor.country())
                .put("kind", creditor.kind())
                .put("small", creditor.small())
                .put("large", creditor.large())
                .put("vatDeductible", creditor.vatDeductible())
                .put("companyNumber", creditor.companyNumber())
                .put("iban", creditor.iban())
                .put("accountName", creditor.accountName())
                .put("email", creditor.email())
                .put("phone", creditor.phone())
                .put("address", creditor.address().map(CreditorTree::address))
                .putFilled(
                        "signatories",
                        creditor.signatories().stream()
                                .map(CreditorTree::signatory)
                                .toList())
                .putFilled(
                        "partners",
                        creditor.partners().stream().map(CreditorTree::partner).toList())
                .put("actsFor", creditor.actsForOther() ? Optional.of(CreditorReader.OTHER) : Optional.empty())
                .ext(creditor.ext());
    }

    /** An address as an object, or as a list when it has nothing but lines. */
    static Object address(PostalAddress address) {
        Tree parts = new Tree()
                .put("street", address.street())
                .put("number", address.number())
                .put("postalCode", address.postalCode())
                .put("city", address.city())
                .put("country", address.country());
        return parts.isEmpty() && address.ext().isEmpty()
                ? address.lines()
                : parts.putFilled("lines", address.lines()).ext(address.ext());
    }

    private static Tree signatory(Signatory signatory) {
        return new Tree()
                .put("name", signatory.name())
                .put("title", signatory.title())
                .put("phone", signatory.phone())
                .put("email", signatory.email())
                .put("hours", signatory.hours())
                .put("from", signatory.from())
                .ext(signatory.ext());
    }

    private static Tree partner(Partner partner) {
        return new Tree()
                .put("role", partner.role())
                .put("name", partner.name())
                .put("register", partner.register())
                .put("phone", partner.phone())
                .ext(partner.ext());
    }
}
