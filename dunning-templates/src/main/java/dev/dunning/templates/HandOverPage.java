package dev.dunning.templates;

import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.debtor.Circumstance;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.Partner;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.law.Citation;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Announced;
import dev.dunning.core.receivable.Claimed;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.Terms;
import dev.dunning.templates.Engine.Template;
import dev.dunning.templates.HandOverFile.Remark;
import dev.dunning.templates.HandOverHistory.Agreed;
import dev.dunning.templates.HandOverHistory.Dispute;
import dev.dunning.templates.HandOverHistory.Plan;
import dev.dunning.templates.HandOverHistory.Promise;
import dev.dunning.templates.HandOverInvoice.Booking;
import dev.dunning.templates.format.Format;
import dev.dunning.templates.pay.Iban;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A hand-over file as a page to print. */
final class HandOverPage {

    private static final Vocabulary FACT = Vocabulary.empty().texts("fact.name").lines("fact.lines");

    private static final Vocabulary PAGE = Vocabulary.empty()
            .texts("lang", "heading", "lead", "total", "law")
            .rows("cards", Vocabulary.empty().texts("card.title").rows("facts", FACT))
            .rows("claim", Vocabulary.empty().texts("line.text", "line.amount"))
            .rows(
                    "invoices",
                    Vocabulary.empty()
                            .texts("invoice.id", "invoice.issued", "invoice.due", "invoice.amount", "invoice.open")
                            .lines("invoice.more")
                            .lines("invoice.bookings"))
            .lines("onAccount")
            .rows(
                    "messages",
                    Vocabulary.empty()
                            .texts("message.on", "message.what", "message.channel", "message.invoices")
                            .lines("message.asked")
                            .lines("message.proofs"))
            .rows("events", Vocabulary.empty().texts("event.on", "event.what").lines("event.more"))
            .rows("terms", Vocabulary.empty().texts("terms.invoices").lines("terms.lines"))
            .lines("cautions")
            .flags("hasMessages", "hasEvents", "hasCautions")
            .lines("leftOut");

    private final HandOverFile file;
    private final HandOverWords words;
    private final Format format;
    private final HandOverHistory history;

    HandOverPage(HandOverFile file, HandOverWords words) {
        this.file = file;
        this.words = words;
        this.format = words.format(file.dossier().debtor().country());
        this.history = file.history();
    }

    String html() {
        Map<String, String> sources = Map.of("page", Resources.text("layout/handover/page.mustache"));
        TemplateLint.require(sources);
        Map<String, Object> printed = new HashMap<>();
        Vocabulary known = Vocabulary.empty();
        for (Map.Entry<String, String> word : words.all().entrySet()) {
            printed.put("word." + word.getKey(), word.getValue());
            known = known.texts("word." + word.getKey());
        }
        Template page = new Engine(sources, Encoder.HTML).compile("page", known, PAGE);
        return page.fill(printed, facts(), Sheet.ofMessage());
    }

    private Facts facts() {
        return new Facts()
                .text("lang", words.language())
                .text(
                        "heading",
                        words.line(
                                "heading",
                                Map.of("debtor", file.dossier().debtor().name())))
                .text(
                        "lead",
                        words.line(
                                "lead",
                                Map.of(
                                        "creditor",
                                        file.dossier().creditor().name(),
                                        "partner",
                                        file.partner().name(),
                                        "day",
                                        day(file.notice().sent()),
                                        "booked",
                                        day(file.bookedThrough()))))
                .rows("cards", cards())
                .rows(
                        "claim",
                        file.notice().claim().lines().stream()
                                .map(line -> new Facts()
                                        .text("line.text", text(line))
                                        .text("line.amount", money(line.amount())))
                                .toList())
                .text("total", money(file.notice().claim().total()))
                .rows("invoices", history.invoices().stream().map(this::invoice).toList())
                .lines(
                        "onAccount",
                        history.onAccount().stream().map(this::booking).toList())
                .rows("messages", history.messages().stream().map(this::message).toList())
                .rows("events", events())
                .flag("hasMessages", !history.messages().isEmpty())
                .flag("hasEvents", !events().isEmpty())
                .flag("hasCautions", !file.cautions(words).isEmpty())
                .rows("terms", history.terms().stream().map(this::terms).toList())
                .text("law", law())
                .lines(
                        "cautions",
                        file.cautions(words).stream().map(Remark::text).toList())
                .lines(
                        "leftOut",
                        HandOverFile.leftOut(words).stream().map(Remark::text).toList());
    }

    private List<Facts> cards() {
        return List.of(
                card("card.partner", partner()), card("card.creditor", creditor()), card("card.debtor", debtor()));
    }

    private Facts card(String title, List<Facts> rows) {
        return new Facts().text("card.title", words.word(title)).rows("facts", rows);
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
                rows.add(new Facts().text("fact.name", words.word(label)).lines("fact.lines", lines));
            }
            return this;
        }
    }

    private List<Facts> partner() {
        Partner partner = file.partner();
        return new Card()
                .add("label.name", partner.name())
                .add("label.role", file.localName(words))
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
                .add("label.account", creditor.iban().map(HandOverPage::account))
                .add("label.holder", creditor.accountHolder())
                .add("label.email", creditor.email())
                .add("label.phone", creditor.phone())
                .rows;
    }

    private static String account(String iban) {
        return Iban.find(iban).map(Iban::printed).orElse(iban);
    }

    private List<Facts> debtor() {
        Debtor debtor = file.dossier().debtor();
        Card card = new Card()
                .add("label.name", debtor.name())
                .add("label.kind", words.word("kind." + debtor.kind()))
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
        contact.role().ifPresent(role -> lines.add(words.word("contact." + role)));
        if (contact.instead()) {
            lines.add(words.word("contact.instead"));
        }
        return lines;
    }

    private String circumstance(Circumstance circumstance) {
        String what = words.word("circumstance." + circumstance.kind());
        return circumstance
                .from()
                .map(from -> words.line("since", Map.of("what", what, "day", day(from))))
                .orElse(what);
    }

    private String text(ClaimLine line) {
        if (line instanceof ClaimLine.Interest interest) {
            return words.line(
                    "claim.interest",
                    Map.of(
                            "invoice",
                            interest.invoice(),
                            "base",
                            money(interest.base()),
                            "rate",
                            format.rate(interest.rate()),
                            "from",
                            day(interest.from()),
                            "until",
                            day(interest.until()),
                            "days",
                            format.count(interest.days(), words.word("day"), words.word("days")),
                            "law",
                            law(interest.citation())));
        } else if (line instanceof ClaimLine.Cost cost) {
            return words.line("claim." + cost.kind(), Map.of("base", money(cost.base()), "law", law(cost.citation())));
        }
        ClaimLine.Principal principal = (ClaimLine.Principal) line;
        return words.line(
                principal.amount().isNegative() ? "claim.credit" : "claim.principal",
                Map.of("invoice", principal.invoice()));
    }

    private String law(Citation citation) {
        return citation.law().equals("contract") ? words.word("contract") : citation.toString();
    }

    private Facts invoice(HandOverInvoice claimed) {
        List<String> more = new ArrayList<>();
        claimed.invoice().subject().ifPresent(more::add);
        claimed.invoice().references().forEach((name, value) -> more.add(name + ": " + value));
        claimed.invoice()
                .payment()
                .reference()
                .ifPresent(reference -> more.add(words.line("reference", Map.of("reference", reference))));
        claimed.invoice()
                .payTo()
                .ifPresent(payee ->
                        more.add(words.line("payTo", Map.of("name", payee.name(), "account", account(payee.iban())))));
        claimed.parts()
                .forEach(part -> more.add(words.line(
                        "part",
                        Map.of(
                                "id",
                                part.id(),
                                "due",
                                day(part.due()),
                                "amount",
                                money(part.amount()),
                                "open",
                                money(part.open())))));
        boolean moved = !claimed.due().equals(claimed.invoice().due());
        if (moved) {
            more.add(words.line("firstDue", Map.of("day", day(claimed.invoice().due()))));
        }
        List<String> bookings = new ArrayList<>();
        claimed.invoice()
                .open()
                .ifPresent(balance -> bookings.add(
                        words.line("balance", Map.of("day", day(balance.on()), "amount", money(balance.amount())))));
        claimed.bookings().forEach(booking -> bookings.add(booking(booking)));
        return new Facts()
                .text("invoice.id", claimed.invoice().id())
                .text("invoice.issued", day(claimed.invoice().issued()))
                .text("invoice.due", day(claimed.due()))
                .text("invoice.amount", money(claimed.invoice().amount()))
                .text("invoice.open", money(claimed.open()))
                .lines("invoice.more", more)
                .lines("invoice.bookings", bookings);
    }

    private String booking(Booking booking) {
        String text = words.line(
                "booking." + booking.kind(), Map.of("day", day(booking.on()), "amount", money(booking.amount())));
        return booking.component()
                .map(part ->
                        words.line("booking.for", Map.of("booking", text, "part", words.word("component." + part))))
                .orElse(text);
    }

    private Facts message(HandOverMessage message) {
        Sent sent = message.sent();
        List<String> asked = new ArrayList<>();
        sent.claimed().map(this::asked).ifPresent(asked::add);
        sent.announced()
                .flatMap(Announced::onLapse)
                .ifPresent(lapse -> asked.add(words.line(
                        "message.costs",
                        Map.of("amount", money(lapse.costs().plus(lapse.vat())), "day", day(lapse.from())))));
        sent.respondBy().ifPresent(last -> asked.add(words.line("message.by", Map.of("day", day(last)))));
        List<String> proofs = new ArrayList<>(message.proofs().stream()
                .map(proof -> words.line("fate." + proof.fate(), Map.of("day", day(proof.on()))))
                .toList());
        if (proofs.isEmpty()) {
            proofs.add(words.word("fate.nothing"));
        }
        sent.text().ifPresent(text -> proofs.add(words.line("message.text", Map.of("text", text))));
        return new Facts()
                .text("message.on", day(sent.on()))
                .text("message.what", words.word("notice." + sent.kind()))
                .text("message.channel", words.word("channel." + sent.channel()))
                .text("message.invoices", format.list(sent.invoices()))
                .lines("message.asked", asked)
                .lines("message.proofs", proofs);
    }

    private String asked(Claimed claimed) {
        Money more = claimed.total().minus(claimed.principal());
        return more.isZero()
                ? money(claimed.total())
                : words.line("message.asked", Map.of("total", money(claimed.total()), "more", money(more)));
    }

    private List<Facts> events() {
        List<Map.Entry<LocalDate, Facts>> rows = new ArrayList<>();
        history.disputes().forEach(dispute -> rows.add(Map.entry(dispute.event().on(), dispute(dispute))));
        history.promises().forEach(promise -> rows.add(Map.entry(promise.event().on(), promise(promise))));
        history.plans().forEach(plan -> rows.add(Map.entry(plan.event().on(), plan(plan))));
        rows.sort(Map.Entry.comparingByKey());
        return rows.stream().map(Map.Entry::getValue).toList();
    }

    private Facts event(LocalDate on, String what, List<String> more) {
        return new Facts().text("event.on", day(on)).text("event.what", what).lines("event.more", more);
    }

    private Facts dispute(Dispute dispute) {
        List<String> more = new ArrayList<>();
        HandOverFile.code(dispute.event().reason())
                .ifPresent(code -> more.add(words.line("dispute.reason", Map.of("reason", code))));
        if (dispute.credited().isPositive()) {
            more.add(words.line("dispute.credited", Map.of("amount", money(dispute.credited()))));
        }
        more.add(dispute.resolved()
                .map(day -> words.line("dispute.resolved", Map.of("day", day(day))))
                .orElseGet(() -> words.word("dispute.open")));
        String what = dispute.event()
                .amount()
                .map(amount -> words.line(
                        "dispute.part", Map.of("invoice", dispute.event().invoice(), "amount", money(amount))))
                .orElseGet(() -> words.line(
                        "dispute.all", Map.of("invoice", dispute.event().invoice())));
        return event(dispute.event().on(), what, more);
    }

    private Facts promise(Promise promise) {
        String amount = promise.event().amount().map(this::money).orElseGet(() -> words.word("everything"));
        String what = words.line(
                "promise", Map.of("amount", amount, "day", day(promise.event().by())));
        return event(
                promise.event().on(), what, List.of(words.word(promise.passed() ? "promise.passed" : "promise.ahead")));
    }

    private Facts plan(Plan plan) {
        List<String> more = new ArrayList<>(plan.event().instalments().stream()
                .map(part -> words.line("plan.part", Map.of("amount", money(part.amount()), "day", day(part.due()))))
                .toList());
        plan.cancelled().ifPresent(day -> more.add(words.line("plan.cancelled", Map.of("day", day(day)))));
        return event(plan.event().on(), words.word("plan"), more);
    }

    private Facts terms(Agreed agreed) {
        Terms terms = agreed.terms();
        List<String> lines = new ArrayList<>();
        terms.concluded().ifPresent(day -> lines.add(words.line("terms.concluded", Map.of("day", day(day)))));
        lines.add(words.word("terms.termAgreed." + known(terms.termAgreed())));
        lines.add(terms.interest()
                .map(rate -> words.line("terms.interest", Map.of("rate", format.rate(rate))))
                .or(() -> terms.interestPerMonth().map(this::perMonth))
                .orElseGet(() -> words.word("terms.interest.unknown")));
        lines.add(words.word("terms.costsClause." + known(terms.costsClause())));
        terms.defaultByClause()
                .filter(agreedSo -> agreedSo)
                .ifPresent(clause -> lines.add(words.word("terms.defaultByClause")));
        terms.noticeOnInvoice().filter(told -> told).ifPresent(told -> lines.add(words.word("terms.noticeOnInvoice")));
        return new Facts()
                .text("terms.invoices", format.list(agreed.invoices()))
                .lines("terms.lines", lines);
    }

    private String perMonth(Rate rate) {
        return words.line("terms.interestPerMonth", Map.of("rate", format.rate(rate)));
    }

    private static String known(Optional<Boolean> fact) {
        return fact.map(yes -> yes ? "yes" : "no").orElse("unknown");
    }

    private String law() {
        List<String> order = file.law().allocation().components().stream()
                .map(part -> words.word("component." + part))
                .toList();
        return words.line(
                "law",
                Map.of(
                        "law",
                        file.law().id(),
                        "known",
                        day(file.provenance().ratesKnownThrough()),
                        "order",
                        String.join(", ", order)));
    }

    private String day(LocalDate day) {
        return format.date(day);
    }

    private String money(Money money) {
        return format.money(money);
    }
}
