package dev.dunning.templates;

import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Announced;
import dev.dunning.core.receivable.Claimed;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.Terms;
import dev.dunning.templates.HandOverHistory.Agreed;
import dev.dunning.templates.HandOverHistory.Dispute;
import dev.dunning.templates.HandOverHistory.Plan;
import dev.dunning.templates.HandOverHistory.Promise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was sent, disputed, promised and agreed, on the page of a hand-over file. */
final class HandOverEvents {

    private final HandOverHistory history;
    private final HandOverPrint print;

    HandOverEvents(HandOverHistory history, HandOverPrint print) {
        this.history = history;
        this.print = print;
    }

    Facts message(HandOverMessage message) {
        Sent sent = message.sent();
        List<String> asked = new ArrayList<>();
        sent.claimed().map(this::asked).ifPresent(asked::add);
        sent.announced()
                .flatMap(Announced::onLapse)
                .ifPresent(lapse -> asked.add(print.line(
                        "message.costs",
                        Map.of(
                                "amount",
                                print.money(lapse.costs().plus(lapse.vat())),
                                "day",
                                print.day(lapse.from())))));
        sent.respondBy().ifPresent(last -> asked.add(print.line("message.by", Map.of("day", print.day(last)))));
        List<String> proofs = new ArrayList<>(message.proofs().stream()
                .map(proof -> print.line("fate." + proof.fate(), Map.of("day", print.day(proof.on()))))
                .toList());
        if (proofs.isEmpty()) {
            proofs.add(print.word("fate.nothing"));
        }
        sent.text().ifPresent(text -> proofs.add(print.line("message.text", Map.of("text", text))));
        return new Facts()
                .text("message.on", print.day(sent.on()))
                .text("message.what", print.word("notice." + sent.kind()))
                .text("message.channel", print.word("channel." + sent.channel()))
                .text("message.invoices", print.format().list(sent.invoices()))
                .lines("message.asked", asked)
                .lines("message.proofs", proofs);
    }

    private String asked(Claimed claimed) {
        Money more = claimed.total().minus(claimed.principal());
        return more.isZero()
                ? print.money(claimed.total())
                : print.line("message.asked", Map.of("total", print.money(claimed.total()), "more", print.money(more)));
    }

    List<Facts> events() {
        List<Map.Entry<LocalDate, Facts>> rows = new ArrayList<>();
        history.disputes().forEach(dispute -> rows.add(Map.entry(dispute.event().on(), dispute(dispute))));
        history.promises().forEach(promise -> rows.add(Map.entry(promise.event().on(), promise(promise))));
        history.plans().forEach(plan -> rows.add(Map.entry(plan.event().on(), plan(plan))));
        rows.sort(Map.Entry.comparingByKey());
        return rows.stream().map(Map.Entry::getValue).toList();
    }

    private Facts event(LocalDate on, String what, List<String> more) {
        return new Facts()
                .text("event.on", print.day(on))
                .text("event.what", what)
                .lines("event.more", more);
    }

    private Facts dispute(Dispute dispute) {
        List<String> more = new ArrayList<>();
        HandOverFile.code(dispute.event().reason())
                .ifPresent(code -> more.add(print.line("dispute.reason", Map.of("reason", code))));
        if (dispute.credited().isPositive()) {
            more.add(print.line("dispute.credited", Map.of("amount", print.money(dispute.credited()))));
        }
        more.add(dispute.resolved()
                .map(day -> print.line("dispute.resolved", Map.of("day", print.day(day))))
                .orElseGet(() -> print.word("dispute.open")));
        String what = dispute.event()
                .amount()
                .map(amount -> print.line(
                        "dispute.part", Map.of("invoice", dispute.event().invoice(), "amount", print.money(amount))))
                .orElseGet(() -> print.line(
                        "dispute.all", Map.of("invoice", dispute.event().invoice())));
        return event(dispute.event().on(), what, more);
    }

    private Facts promise(Promise promise) {
        String amount = promise.event().amount().map(print::money).orElseGet(() -> print.word("everything"));
        String what = print.line(
                "promise",
                Map.of("amount", amount, "day", print.day(promise.event().by())));
        return event(
                promise.event().on(), what, List.of(print.word(promise.passed() ? "promise.passed" : "promise.ahead")));
    }

    private Facts plan(Plan plan) {
        List<String> more = new ArrayList<>(plan.event().instalments().stream()
                .map(part -> print.line(
                        "plan.part", Map.of("amount", print.money(part.amount()), "day", print.day(part.due()))))
                .toList());
        plan.cancelled().ifPresent(day -> more.add(print.line("plan.cancelled", Map.of("day", print.day(day)))));
        return event(plan.event().on(), print.word("plan"), more);
    }

    Facts terms(Agreed agreed) {
        Terms terms = agreed.terms();
        List<String> lines = new ArrayList<>();
        terms.concluded().ifPresent(day -> lines.add(print.line("terms.concluded", Map.of("day", print.day(day)))));
        lines.add(print.word("terms.termAgreed." + known(terms.termAgreed())));
        lines.add(terms.interest()
                .map(rate -> print.line(
                        "terms.interest", Map.of("rate", print.format().rate(rate))))
                .or(() -> terms.interestPerMonth().map(this::perMonth))
                .orElseGet(() -> print.word("terms.interest.unknown")));
        lines.add(print.word("terms.costsClause." + known(terms.costsClause())));
        terms.defaultByClause()
                .filter(agreedSo -> agreedSo)
                .ifPresent(clause -> lines.add(print.word("terms.defaultByClause")));
        terms.noticeOnInvoice().filter(told -> told).ifPresent(told -> lines.add(print.word("terms.noticeOnInvoice")));
        return new Facts()
                .text("terms.invoices", print.format().list(agreed.invoices()))
                .lines("terms.lines", lines);
    }

    private String perMonth(Rate rate) {
        return print.line(
                "terms.interestPerMonth", Map.of("rate", print.format().rate(rate)));
    }

    private static String known(Optional<Boolean> fact) {
        return fact.map(yes -> yes ? "yes" : "no").orElse("unknown");
    }
}
