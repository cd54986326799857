package dev.dunning.templates;

import dev.dunning.templates.Engine.Template;
import dev.dunning.templates.HandOverFile.Remark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    private final HandOverPrint print;
    private final HandOverHistory history;
    private final HandOverRows rows;
    private final HandOverEvents events;

    HandOverPage(HandOverFile file, HandOverWords words) {
        this.file = file;
        this.print =
                new HandOverPrint(words, words.format(file.dossier().debtor().country()));
        this.history = file.history();
        this.rows = new HandOverRows(print);
        this.events = new HandOverEvents(history, print);
    }

    String html() {
        Map<String, String> sources = Map.of("page", Resources.text("layout/handover/page.mustache"));
        TemplateLint.require(sources);
        Map<String, Object> printed = new HashMap<>();
        Vocabulary known = Vocabulary.empty();
        for (Map.Entry<String, String> word : print.words().all().entrySet()) {
            printed.put("word." + word.getKey(), word.getValue());
            known = known.texts("word." + word.getKey());
        }
        Template page = new Engine(sources, Encoder.HTML).compile("page", known, PAGE);
        return page.fill(printed, facts(), Sheet.ofMessage());
    }

    private Facts facts() {
        List<Facts> told = events.events();
        return new Facts()
                .text("lang", print.words().language())
                .text(
                        "heading",
                        print.line(
                                "heading",
                                Map.of("debtor", file.dossier().debtor().name())))
                .text(
                        "lead",
                        print.line(
                                "lead",
                                Map.of(
                                        "creditor",
                                        file.dossier().creditor().name(),
                                        "partner",
                                        file.partner().name(),
                                        "day",
                                        print.day(file.notice().sent()),
                                        "booked",
                                        print.day(file.bookedThrough()))))
                .rows("cards", new HandOverCards(file, print).cards())
                .rows(
                        "claim",
                        file.notice().claim().lines().stream()
                                .map(line -> new Facts()
                                        .text("line.text", rows.text(line))
                                        .text("line.amount", print.money(line.amount())))
                                .toList())
                .text("total", print.money(file.notice().claim().total()))
                .rows("invoices", history.invoices().stream().map(rows::invoice).toList())
                .lines(
                        "onAccount",
                        history.onAccount().stream().map(rows::booking).toList())
                .rows(
                        "messages",
                        history.messages().stream().map(events::message).toList())
                .rows("events", told)
                .flag("hasMessages", !history.messages().isEmpty())
                .flag("hasEvents", !told.isEmpty())
                .flag("hasCautions", !file.cautions(print.words()).isEmpty())
                .rows("terms", history.terms().stream().map(events::terms).toList())
                .text("law", law())
                .lines(
                        "cautions",
                        file.cautions(print.words()).stream().map(Remark::text).toList())
                .lines(
                        "leftOut",
                        HandOverFile.leftOut(print.words()).stream()
                                .map(Remark::text)
                                .toList());
    }

    private String law() {
        List<String> order = file.law().allocation().components().stream()
                .map(part -> print.word("component." + part))
                .toList();
        return print.line(
                "law",
                Map.of(
                        "law",
                        file.law().id(),
                        "known",
                        print.day(file.provenance().ratesKnownThrough()),
                        "order",
                        String.join(", ", order)));
    }
}
