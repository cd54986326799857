package dev.dunning.core.json;

import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Arm;
import dev.dunning.core.debtor.Circumstance;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Debtor;

/** How a debtor is written. */
final class DebtorTree {

    private DebtorTree() {}

    static Tree of(Debtor debtor) {
        return new Tree()
                .put("id", debtor.id())
                .put("name", debtor.name())
                .put("kind", debtor.kind())
                .put("country", debtor.country())
                .put("language", debtor.language())
                .putUnless(AddressForm.FORMAL, "addressForm", debtor.addressForm())
                .put("zone", debtor.zone())
                .put("customerSince", debtor.customerSince())
                .put("small", debtor.small())
                .put("large", debtor.large())
                .putFilled("tags", debtor.tags())
                .put("policy", debtor.policy())
                .put("segment", debtor.segment())
                .put("experiment", debtor.experiment().map(DebtorTree::arm))
                .put("latePaymentRisk", debtor.latePaymentRisk())
                .putFilled(
                        "contacts",
                        debtor.contacts().stream().map(DebtorTree::contact).toList())
                .putFilled(
                        "circumstances",
                        debtor.circumstances().stream()
                                .map(DebtorTree::circumstance)
                                .toList())
                .ext(debtor.ext());
    }

    static Tree arm(Arm arm) {
        return new Tree().put("id", arm.experiment()).put("arm", arm.arm());
    }

    private static Tree contact(Contact contact) {
        return new Tree()
                .put("channel", contact.channel())
                .put("to", contact.address().map(CreditorTree::address).or(contact::to))
                .put("name", contact.name())
                .put("role", contact.role())
                .putUnless(false, "instead", contact.instead())
                .put("hours", contact.hours())
                .put("language", contact.language())
                .put("consent", contact.consent())
                .put("since", contact.since())
                .ext(contact.ext());
    }

    private static Tree circumstance(Circumstance circumstance) {
        return new Tree()
                .put("kind", circumstance.kind())
                .put("from", circumstance.from())
                .put("until", circumstance.until())
                .ext(circumstance.ext());
    }
}
