package dev.dunning.templates;

import dev.dunning.core.debtor.Circumstance;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.Partner;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.receivable.Announced;
import dev.dunning.core.receivable.Claimed;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Lapse;
import dev.dunning.core.receivable.PayTo;
import dev.dunning.core.receivable.Terms;
import dev.dunning.templates.HandOverFile.Remark;
import dev.dunning.templates.HandOverHistory.Agreed;
import dev.dunning.templates.HandOverHistory.Dispute;
import dev.dunning.templates.HandOverHistory.Plan;
import dev.dunning.templates.HandOverHistory.Promise;
import dev.dunning.templates.HandOverInvoice.Booking;
import dev.dunning.templates.HandOverInvoice.Part;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A hand-over file as a document: absent facts are left out, lists are always there. */
final class HandOverTree {

    static final String FORMAT = "dunning-handover/1";

    private final HandOverFile file;
    private final HandOverWords words;
    private final HandOverHistory history;

    /** An object whose keys stand in the order in which they are put. */
    private static final class Keys {
        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

        Keys put(String key, Object value) {
            values.put(key, plain(value));
            return this;
        }

        Keys put(String key, Optional<?> value) {
            value.ifPresent(present -> put(key, present));
            return this;
        }

        Keys putTrue(String key, boolean value) {
            return value ? put(key, true) : this;
        }

        <T> Keys list(String key, Collection<T> items, Function<? super T, Keys> each) {
            values.put(key, items.stream().map(each).map(Keys::map).toList());
            return this;
        }

        private static Object plain(Object value) {
            if (value instanceof Keys keys) {
                return keys.map();
            } else if (value instanceof Enum<?> constant) {
                return constant.name();
            } else if (value instanceof Collection || value instanceof Map || value instanceof Boolean) {
                return value;
            }
            return value.toString();
        }

        Map<String, @Nullable Object> map() {
            return Collections.unmodifiableMap(values);
        }
    }

    HandOverTree(HandOverFile file, HandOverWords words) {
        this.file = file;
        this.words = words;
        this.history = file.history();
    }

    Map<String, @Nullable Object> values() {
        return new Keys()
                .put("format", FORMAT)
                .put("on", file.notice().sent())
                .put("bookedThrough", file.bookedThrough())
                .put("language", words.language())
                .put("partner", partner(file.partner()))
                .put("creditor", creditor(file.dossier().creditor()))
                .put("debtor", debtor(file.dossier().debtor()))
                .put("claim", DunningJson.tree(file.notice().claim()))
                .list("invoices", history.invoices(), HandOverTree::invoice)
                .list("bookings", history.onAccount(), HandOverTree::booking)
                .list("messages", history.messages(), HandOverTree::message)
                .list("disputes", history.disputes(), HandOverTree::dispute)
                .list("promises", history.promises(), HandOverTree::promise)
                .list("plans", history.plans(), HandOverTree::plan)
                .list("terms", history.terms(), HandOverTree::terms)
                .put("law", law())
                .list("cautions", file.cautions(words), HandOverTree::remark)
                .list("notInThisFile", HandOverFile.leftOut(words), HandOverTree::remark)
                .map();
    }

    private Keys partner(Partner partner) {
        HandOverRole role = file.role();
        return new Keys()
                .put("role", role.role())
                .put("name", partner.name())
                .put("register", partner.register())
                .put("phone", partner.phone())
                .put("localName", role.name())
                .put("country", role.country())
                .put("beforeJudgment", role.allowed().word())
                .put("condition", role.condition().word())
                .put("source", role.source())
                .put("certainty", role.certainty());
    }

    private static Keys creditor(Creditor creditor) {
        return new Keys()
                .put("name", creditor.name())
                .put("country", creditor.country())
                .put("companyNumber", creditor.companyNumber())
                .put("address", creditor.address().map(PostalAddress::printed))
                .put("iban", creditor.iban())
                .put("accountHolder", creditor.accountHolder())
                .put("email", creditor.email())
                .put("phone", creditor.phone())
                .putTrue("actsForOther", creditor.actsForOther());
    }

    private Keys debtor(Debtor debtor) {
        return new Keys()
                .put("id", debtor.id())
                .put("name", debtor.name())
                .put("kind", debtor.kind())
                .put("country", debtor.country())
                .put("language", debtor.language())
                .list("contacts", debtor.contacts(), HandOverTree::contact)
                .list("circumstances", file.circumstances(), HandOverTree::circumstance);
    }

    private static Keys contact(Contact contact) {
        return new Keys()
                .put("channel", contact.channel())
                .put("to", contact.to())
                .put("address", contact.address().map(PostalAddress::printed))
                .put("country", contact.address().flatMap(PostalAddress::country))
                .put("name", contact.name())
                .put("role", contact.role())
                .putTrue("instead", contact.instead());
    }

    private static Keys circumstance(Circumstance circumstance) {
        return new Keys()
                .put("kind", circumstance.kind())
                .put("from", circumstance.from())
                .put("until", circumstance.until());
    }

    private static Keys invoice(HandOverInvoice claimed) {
        return new Keys()
                .put("id", claimed.invoice().id())
                .put("issued", claimed.invoice().issued())
                .put("due", claimed.due())
                .put("firstDue", Optional.of(claimed.invoice().due()).filter(day -> !day.equals(claimed.due())))
                .put("amount", claimed.invoice().amount())
                .put("open", claimed.open())
                .put("subject", claimed.invoice().subject())
                .put("references", claimed.invoice().references())
                .put("paymentReference", claimed.invoice().payment().reference())
                .put("payTo", claimed.invoice().payTo().map(HandOverTree::payTo))
                .put(
                        "balance",
                        claimed.invoice()
                                .open()
                                .map(balance ->
                                        new Keys().put("on", balance.on()).put("amount", balance.amount())))
                .list("parts", claimed.parts(), HandOverTree::part)
                .list("bookings", claimed.bookings(), HandOverTree::booking);
    }

    private static Keys payTo(PayTo payee) {
        return new Keys().put("name", payee.name()).put("iban", payee.iban());
    }

    private static Keys part(Part part) {
        return new Keys()
                .put("id", part.id())
                .put("due", part.due())
                .put("amount", part.amount())
                .put("open", part.open());
    }

    private static Keys booking(Booking booking) {
        return new Keys()
                .put("on", booking.on())
                .put("kind", booking.kind())
                .put("amount", booking.amount())
                .put("for", booking.component());
    }

    private static Keys message(HandOverMessage message) {
        Sent sent = message.sent();
        return new Keys()
                .put("on", sent.on())
                .put("kind", sent.kind())
                .put("step", sent.step())
                .put("channel", sent.channel())
                .put("invoices", sent.invoices())
                .put("respondBy", sent.respondBy())
                .put("claimed", sent.claimed().map(HandOverTree::claimed))
                .put(
                        "announcedCosts",
                        sent.announced().flatMap(Announced::onLapse).map(HandOverTree::lapse))
                .put("message", sent.message())
                .put("text", sent.text())
                .list(
                        "proofs",
                        message.proofs(),
                        proof -> new Keys().put("on", proof.on()).put("fate", proof.fate()));
    }

    private static Keys claimed(Claimed claimed) {
        return new Keys()
                .put("principal", claimed.principal())
                .put("interest", claimed.interest())
                .put("costs", claimed.costs())
                .put("vat", claimed.vat())
                .put("total", claimed.total());
    }

    private static Keys lapse(Lapse lapse) {
        return new Keys()
                .put("from", lapse.from())
                .put("costs", lapse.costs())
                .put("vat", lapse.vat())
                .put("total", lapse.total());
    }

    private static Keys dispute(Dispute dispute) {
        return new Keys()
                .put("on", dispute.event().on())
                .put("invoice", dispute.event().invoice())
                .put("amount", dispute.event().amount())
                .put("reason", HandOverFile.code(dispute.event().reason()))
                .put("resolved", dispute.resolved())
                .put("credited", Optional.of(dispute.credited()).filter(amount -> amount.isPositive()));
    }

    private static Keys promise(Promise promise) {
        return new Keys()
                .put("on", promise.event().on())
                .put("by", promise.event().by())
                .put("amount", promise.event().amount())
                .put("invoices", promise.event().invoices())
                .put("passed", promise.passed());
    }

    private static Keys plan(Plan plan) {
        return new Keys()
                .put("on", plan.event().on())
                .put("invoices", plan.event().invoices())
                .list("instalments", plan.event().instalments(), HandOverTree::instalment)
                .put("cancelled", plan.cancelled());
    }

    private static Keys instalment(Instalment instalment) {
        return new Keys().put("due", instalment.due()).put("amount", instalment.amount());
    }

    private static Keys terms(Agreed agreed) {
        Terms terms = agreed.terms();
        return new Keys()
                .put("invoices", agreed.invoices())
                .put("concluded", terms.concluded())
                .put("termAgreed", terms.termAgreed())
                .put("interest", terms.interest())
                .put("interestPerMonth", terms.interestPerMonth())
                .put("costsClause", terms.costsClause())
                .put("noticeOnInvoice", terms.noticeOnInvoice())
                .put("defaultByClause", terms.defaultByClause());
    }

    private Keys law() {
        return new Keys()
                .put("id", file.law().id())
                .put("ratesKnownThrough", file.provenance().ratesKnownThrough())
                .put(
                        "paymentsMeet",
                        file.law().allocation().components().stream()
                                .map(Enum::name)
                                .toList())
                .put("engine", file.provenance().engine());
    }

    private static Keys remark(Remark remark) {
        return new Keys().put("code", remark.code()).put("text", remark.text());
    }
}
