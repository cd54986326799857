package dev.dunning.examples.cli.report;

import static dev.dunning.examples.cli.report.Html.at;
import static dev.dunning.examples.cli.report.Html.css;

import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Notice;

/** Draws what each notice asks for, line by line, so that it can be checked by hand. */
record ClaimTable(Decision decision) {

    void draw(Html html) {
        if (decision instanceof Act act) {
            act.notices().stream().filter(ClaimTable::isWorthReading).forEach(notice -> draw(html, notice));
        }
    }

    /** A single open invoice says everything in its amount. */
    private static boolean isWorthReading(Notice notice) {
        return notice.claim().lines().size() > 1 || notice.onLapse().isPresent();
    }

    private static void draw(Html html, Notice notice) {
        html.tag("details", () -> {
            html.tag("summary", "Claim of " + English.money(notice.claim().total()) + ", line by line");
            html.tag("div", () -> html.tag("table", () -> table(html, notice), css("claim")), css("scroll"));
        });
    }

    private static void table(Html html, Notice notice) {
        html.tag(
                "thead",
                () -> html.tag("tr", () -> {
                    html.tag("th", "What", at("scope", "col"));
                    html.tag("th", "How it is reckoned", at("scope", "col"));
                    html.tag("th", "Amount", at("scope", "col"), css("number"));
                }));
        html.tag("tbody", () -> notice.claim().lines().forEach(line -> html.tag("tr", () -> row(html, line))));
        html.tag(
                "tfoot",
                () -> html.tag("tr", () -> {
                    html.tag("th", "Together", at("scope", "row"), at("colspan", "2"));
                    html.tag("td", English.money(notice.claim().total()), css("number"));
                }));
        notice.onLapse()
                .ifPresent(lapse -> html.tag(
                        "caption",
                        "From " + English.day(lapse.from()) + ", if nothing is paid: " + English.money(lapse.total())
                                + ", of which costs "
                                + English.money(lapse.costs().plus(lapse.vat()))));
    }

    private static void row(Html html, ClaimLine line) {
        html.tag("th", what(line), at("scope", "row"));
        html.tag("td", how(line));
        html.tag("td", English.money(line.amount()), css("number"));
    }

    private static String what(ClaimLine line) {
        if (line instanceof ClaimLine.Principal principal) {
            return "Invoice " + principal.invoice();
        } else if (line instanceof ClaimLine.Interest interest) {
            return "Interest on " + interest.invoice();
        }
        return line instanceof ClaimLine.Cost cost ? English.title(cost.kind().name()) : "";
    }

    private static String how(ClaimLine line) {
        if (line instanceof ClaimLine.Interest interest) {
            return English.day(interest.from()) + " to " + English.day(interest.until()) + ", "
                    + English.count(interest.days(), "day", "days") + " at " + interest.rate() + "\u00A0% of "
                    + English.money(interest.base()) + " (" + interest.citation() + ")";
        }
        return line instanceof ClaimLine.Cost cost
                ? "on " + English.money(cost.base()) + " (" + cost.citation() + ")"
                : "open principal";
    }
}
