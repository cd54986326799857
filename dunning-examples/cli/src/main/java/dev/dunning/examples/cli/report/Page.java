package dev.dunning.examples.cli.report;

import static dev.dunning.examples.cli.report.Html.at;
import static dev.dunning.examples.cli.report.Html.css;

import dev.dunning.examples.cli.run.CaseFile;
import dev.dunning.examples.cli.run.Group;
import dev.dunning.examples.cli.run.Tally;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Draws the whole page: today's work first, then totals and ageing, then every dossier with its reasons. */
final class Page {

    private final ReportPage report;
    private final Html html = new Html();
    private int cards;

    Page(ReportPage report) {
        this.report = report;
        html.own("<!DOCTYPE html>\n");
        html.tag(
                "html",
                () -> {
                    html.tag("head", this::head);
                    html.line();
                    html.tag("body", this::body);
                },
                at("lang", "en"));
        html.line();
    }

    @Override
    public String toString() {
        return html.toString();
    }

    private void head() {
        html.lone("meta", at("charset", "utf-8"));
        html.lone("meta", at("http-equiv", "Content-Security-Policy"), at("content", PageParts.securityPolicy()));
        html.lone("meta", at("name", "viewport"), at("content", "width=device-width, initial-scale=1"));
        html.lone("meta", at("name", "referrer"), at("content", "no-referrer"));
        html.tag("title", "Dunning, " + report.creditor() + ", " + English.day(report.on()));
        html.tag("style", () -> html.own(PageParts.style()));
    }

    private void body() {
        html.tag("a", "Skip to today's work", at("href", "#today"), css("skip"));
        html.tag("header", this::masthead, css("masthead"));
        html.tag("nav", this::navigation, at("aria-label", "Groups"));
        html.tag("main", () -> {
            html.tag("section", this::overview, css("overview"), at("aria-label", "Overview"));
            html.tag("div", this::search, css("search"));
            html.tag("div", () -> Stream.of(Group.values()).forEach(this::group), at("id", "today"));
            lines(
                    "Failed",
                    "failed",
                    "These could not be decided; mend them and run again.",
                    report.tally().failures());
            lines(
                    "Letters without a text",
                    "unworded",
                    "The decision stands, the letter must be written by hand.",
                    report.tally().unworded());
            lines("Notes", "notes", "How the ledger was read.", report.tally().remarks());
        });
        html.tag("footer", this::footer);
        html.tag("script", () -> html.own(PageParts.script()));
    }

    private void masthead() {
        html.tag("p", "Dunning", css("kicker"));
        html.tag("h1", () -> html.name(report.creditor()));
        html.tag("p", English.weekday(report.on()), css("day"));
    }

    private void navigation() {
        html.tag("ul", () -> {
            for (Group group : report.tally().groups()) {
                html.tag(
                        "li",
                        () -> html.tag(
                                "a",
                                () -> {
                                    html.tag("span", "" + report.tally().count(group), css("count"));
                                    html.text(group.title());
                                },
                                at("href", "#" + anchor(group)),
                                css(anchor(group))));
            }
            if (report.tally().failed() > 0) {
                html.tag(
                        "li",
                        () -> html.tag(
                                "a",
                                () -> {
                                    html.tag("span", "" + report.tally().failed(), css("count"));
                                    html.text("Failed");
                                },
                                at("href", "#failed"),
                                css("failed")));
            }
        });
    }

    private static String anchor(Group group) {
        return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void overview() {
        Tally tally = report.tally();
        html.tag(
                "dl",
                () -> {
                    FigurePage.figure(
                            html,
                            "Open",
                            English.money(tally.open()),
                            English.count(tally.decided(), "debtor", "debtors"));
                    FigurePage.figure(html, "Late", English.money(tally.overdue()), "past the due date");
                    FigurePage.figure(
                            html,
                            "Asked today",
                            English.money(tally.asked()),
                            English.count(tally.messages(), "letter", "letters"));
                },
                css("figures"));
        html.tag("div", () -> report.ageing().forEach(ageing -> new AgeingChart(ageing).draw(html)), css("charts"));
    }

    private void search() {
        html.tag("label", "Find a debtor or an invoice", at("for", "find"));
        html.lone("input", at("type", "search"), at("id", "find"), at("autocomplete", "off"));
        html.tag("output", "", at("id", "found"), at("for", "find"), at("aria-live", "polite"));
        html.tag("button", "Show all reasons", at("type", "button"), at("id", "reasons"), at("aria-pressed", "false"));
    }

    private void group(Group group) {
        List<CaseFile> files = report.shown(group);
        if (files.isEmpty()) {
            return;
        }
        html.tag(
                "section",
                () -> {
                    html.tag(
                            "h2",
                            () -> {
                                html.text(group.title() + " ");
                                html.tag("span", "" + report.tally().count(group), css("count"));
                            },
                            at("id", anchor(group)));
                    html.line();
                    html.tag(
                            "div",
                            () -> files.forEach(file -> new CaseCard(file, "case-" + ++cards).draw(html)),
                            css("cases"));
                    int more = report.tally().count(group) - files.size();
                    if (more > 0) {
                        html.tag("p", "And " + more + " more, in decisions.ndjson.", css("more"));
                    }
                },
                css("group " + anchor(group)),
                at("aria-labelledby", anchor(group)));
    }

    private void lines(String title, String id, String intro, List<String> lines) {
        if (!lines.isEmpty()) {
            html.tag(
                    "section",
                    () -> {
                        html.tag("h2", title, at("id", id));
                        html.tag("p", intro);
                        html.tag(
                                "ul",
                                () -> lines.stream().limit(ReportPage.MOST).forEach(line -> html.tag("li", line)));
                        if (lines.size() > ReportPage.MOST) {
                            html.tag("p", "And " + (lines.size() - ReportPage.MOST) + " more.");
                        }
                    },
                    css("lines " + id));
        }
    }

    private void footer() {
        html.tag(
                "p",
                "Nothing was sent. What goes out is up to you; store each notice's record afterwards, so that the"
                        + " next run knows of it.");
        report.rules().forEach(rule -> html.tag("p", "Decided by " + rule + "."));
    }
}
