package dev.dunning.examples.cli.report;

import static dev.dunning.examples.cli.report.Html.at;
import static dev.dunning.examples.cli.report.Html.css;

import java.util.ArrayList;
import java.util.List;

/** A table whose bars need neither colour nor a script. */
final class Bars {

    private static final int FULL = 1000;

    private final String caption;
    private final String first;
    private final String last;
    private final List<Bar> bars = new ArrayList<>();

    /**
     * One row.
     *
     * @param title what it is about
     * @param length how long the bar is, in any unit
     * @param mark where a line stands to compare it with, in the same unit; negative for none
     * @param value what it says in words
     */
    private record Bar(String title, double length, double mark, String value) {}

    Bars(String caption, String first, String last) {
        this.caption = caption;
        this.first = first;
        this.last = last;
    }

    Bars add(String title, double length, String value) {
        return add(title, length, -1, value);
    }

    Bars add(String title, double length, double mark, String value) {
        bars.add(new Bar(title, length, mark, value));
        return this;
    }

    void draw(Html html) {
        if (bars.isEmpty()) {
            return;
        }
        html.tag(
                "table",
                () -> {
                    html.tag("caption", caption);
                    html.tag(
                            "thead",
                            () -> html.tag("tr", () -> {
                                html.tag("th", first, at("scope", "col"));
                                html.tag("th", "", css("bar"), at("scope", "col"), at("aria-hidden", "true"));
                                html.tag("th", last, at("scope", "col"), css("number"));
                            }));
                    html.tag("tbody", () -> bars.forEach(bar -> row(html, bar)));
                },
                css("ageing"));
    }

    private void row(Html html, Bar bar) {
        html.tag("tr", () -> {
            html.tag("th", bar.title(), at("scope", "row"));
            html.tag("td", () -> picture(html, bar), css("bar"), at("aria-hidden", "true"));
            html.tag("td", bar.value(), css("number"));
        });
    }

    private void picture(Html html, Bar bar) {
        html.tag(
                "svg",
                () -> {
                    html.tag("rect", "", at("width", "" + scaled(bar.length())), at("height", "10"), css("age1"));
                    if (bar.mark() >= 0) {
                        html.tag(
                                "rect",
                                "",
                                at("x", "" + Math.max(0, scaled(bar.mark()) - 3)),
                                at("width", "6"),
                                at("height", "10"),
                                css("mark"));
                    }
                },
                at("viewBox", "0 0 1000 10"),
                at("preserveAspectRatio", "none"),
                at("focusable", "false"));
    }

    private long scaled(double length) {
        double longest = bars.stream()
                .mapToDouble(bar -> Math.max(bar.length(), bar.mark()))
                .max()
                .orElse(0);
        return longest <= 0 ? 0 : Math.round(FULL * length / longest);
    }
}
