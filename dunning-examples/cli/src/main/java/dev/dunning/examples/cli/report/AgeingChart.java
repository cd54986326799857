package dev.dunning.examples.cli.report;

import static dev.dunning.examples.cli.report.Html.at;
import static dev.dunning.examples.cli.report.Html.css;

import dev.dunning.examples.cli.report.Ageing.Bucket;

/** Draws the ageing as a table whose bars need neither colour nor a script. */
record AgeingChart(Ageing ageing) {

    void draw(Html html) {
        html.tag("table", () -> rows(html), css("ageing"));
    }

    private void rows(Html html) {
        String currency = ageing.currency().getCurrencyCode();
        html.tag("caption", "How old the open amounts in " + currency + " are");
        html.tag(
                "thead",
                () -> html.tag("tr", () -> {
                    html.tag("th", "Since the due date", at("scope", "col"));
                    html.tag("th", "Share", at("scope", "col"), css("bar"));
                    html.tag("th", "Items", at("scope", "col"), css("number items"));
                    html.tag("th", "Open", at("scope", "col"), css("number"));
                }));
        html.tag("tbody", () -> {
            for (Bucket bucket : Bucket.values()) {
                html.tag("tr", () -> row(html, bucket));
            }
        });
        html.tag(
                "tfoot",
                () -> html.tag("tr", () -> {
                    html.tag("th", "Together", at("scope", "row"));
                    html.tag("td", "", css("bar"));
                    html.tag("td", "" + items(), css("number items"));
                    html.tag("td", English.money(ageing.total()), css("number"));
                }));
    }

    private int items() {
        int items = 0;
        for (Bucket bucket : Bucket.values()) {
            items += ageing.count(bucket);
        }
        return items;
    }

    private void row(Html html, Bucket bucket) {
        html.tag("th", bucket.title(), at("scope", "row"));
        html.tag("td", () -> bar(html, bucket), css("bar"));
        html.tag("td", "" + ageing.count(bucket), css("number items"));
        html.tag("td", English.money(ageing.amount(bucket)), css("number"));
    }

    private void bar(Html html, Bucket bucket) {
        html.tag(
                "span",
                () -> {
                    html.tag(
                            "svg",
                            () -> html.tag(
                                    "rect",
                                    "",
                                    at("width", "" + ageing.length(bucket)),
                                    at("height", "10"),
                                    css(bucket.colour())),
                            at("viewBox", "0 0 1000 10"),
                            at("preserveAspectRatio", "none"),
                            at("aria-hidden", "true"),
                            at("focusable", "false"));
                    html.tag("span", share(bucket), css("share"));
                },
                css("barbox"));
    }

    private String share(Bucket bucket) {
        boolean tiny = ageing.percent(bucket) == 0 && ageing.count(bucket) > 0;
        return (tiny ? "< 1" : ageing.percent(bucket)) + "\u00A0%";
    }
}
