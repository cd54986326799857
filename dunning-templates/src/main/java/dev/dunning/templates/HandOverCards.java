package dev.dunning.templates;

import dev.dunning.core.debtor.Circumstance;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.Partner;
import dev.dunning.core.debtor.PostalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is involved, on the page of a hand-over file. */
final class HandOverCards {

    private final HandOverFile file;
    private final HandOverPrint print;

    HandOverCards(HandOverFile file, HandOverPrint print) {
        this.file = file;
        this.print = print;
    }

    List<Facts> cards() {
        return List.of(
                card("card.partner", partner()), card("card.creditor", creditor()), card("card.debtor", debtor()));
    }

    private Facts card(String title, List<Facts> rows) {
        return new Facts().text("card.title", print.word(title)).rows("facts", rows);
    }

    /** Collects the labels and values of a card. */
    private final class Card {
        private final List<Facts> rows = new ArrayList<>();

        Card add(String label, String value) {
            return add(label, List.of(value));
        }

        Card add(String label, Optional<String> value) {
            return add(label, value.stream().toList());
        }

        Card add(String label, List<String> lines) {
            if (!lines.isEmpty()) {
                rows.add(new Facts().text("fact.name", print.word(label)).lines("fact.lines", lines));
            }
            return this;
        }
    }

    private List<Facts> partner() {
        Partner partner = file.partner();
        return new Card()
                .add("label.name", partner.name())
                .add("label.role", file.localName(print.words()))
                .add("label.register", partner.register())
                .add("label.phone", partner.phone())
                .rows;
    }

    private List<Facts> creditor() {
        Creditor creditor = file.dossier().creditor();
        return new Card()
                .add("label.name", creditor.name())
                .add("label.companyNumber", creditor.companyNumber())
                .add(
                        "label.address",
                        creditor.address().map(PostalAddress::printed).orElse(List.of()))
                .add("label.account", creditor.iban().map(HandOverPrint::account))
                .add("label.holder", creditor.accountHolder())
                .add("label.email", creditor.email())
                .add("label.phone", creditor.phone())
                .rows;
    }

    private List<Facts> debtor() {
        Debtor debtor = file.dossier().debtor();
        Card card = new Card()
                .add("label.name", debtor.name())
                .add("label.kind", print.word("kind." + debtor.kind()))
                .add("label.client", debtor.id())
                .add("label.country", debtor.country())
                .add("label.language", debtor.language());
        debtor.contacts().forEach(contact -> card.add("channel." + contact.channel(), contact(contact)));
        return card.add(
                        "label.circumstances",
                        file.circumstances().stream().map(this::circumstance).toList())
                .rows;
    }

    private List<String> contact(Contact contact) {
        List<String> lines = new ArrayList<>();
        contact.name().ifPresent(lines::add);
        contact.address().map(PostalAddress::printed).ifPresent(lines::addAll);
        contact.to().ifPresent(lines::add);
        contact.role().ifPresent(role -> lines.add(print.word("contact." + role)));
        if (contact.instead()) {
            lines.add(print.word("contact.instead"));
        }
        return lines;
    }

    private String circumstance(Circumstance circumstance) {
        String what = print.word("circumstance." + circumstance.kind());
        return circumstance
                .from()
                .map(from -> print.line("since", Map.of("what", what, "day", print.day(from))))
                .orElse(what);
    }
}
