package dev.dunning.examples.cli.report;

import static dev.dunning.examples.cli.report.Html.at;
import static dev.dunning.examples.cli.report.Html.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A table whose bars need neither colour nor a script. */
final class Bars {

    private static final int FULL = 1000;
    private static final int MARK = 6;
    private static final int SAMPLE = 60;

    private final String caption;
    private final String first;
    private final String last;
    private final List<Bar> bars = new ArrayList<>();

    /** How a bar looks, so that kinds can be told apart without colour. */
    enum Look {
        SOLID("age1"),
        STRIPED("striped");

        private final String style;

        Look(String style) {
            this.style = style;
        }

        private void draw(Html html, long length) {
            html.tag("rect", "", at("width", "" + length), at("height", "10"), css(style));
            if (this == STRIPED) {
                html.tag("path", "", at("d", "M0 5h" + length), css("stripes"));
            }
        }
    }

    /**
     * One row.
     *
     * @param look how its bar looks
     * @param title what it is about
     * @param length how long the bar is, in any unit
     * @param from where a thin line begins that shows a range or a mark, in the same unit; negative for none
     * @param until where it ends
     * @param value what it says in words
     */
    private record Bar(Look look, String title, double length, double from, double until, String value) {}

    Bars(String caption, String first, String last) {
        this.caption = caption;
        this.first = first;
        this.last = last;
    }

    Bars add(String title, double length, String value) {
        return add(title, length, -1, -1, value);
    }

    /** A bar with a mark to compare it with. */
    Bars add(String title, double length, double mark, String value) {
        return add(title, length, mark, mark, value);
    }

    /** A bar with a range around its end. */
    Bars add(String title, double length, double from, double until, String value) {
        bars.add(new Bar(Look.SOLID, title, length, from, until, value));
        return this;
    }

    /** A bar of another kind than those around it. */
    Bars add(Look look, String title, double length, String value) {
        bars.add(new Bar(look, title, length, -1, -1, value));
        return this;
    }

    /** Says what the looks mean. */
    static void legend(Html html, Map<Look, String> meanings) {
        html.tag(
                "ul",
                () -> meanings.forEach((look, meaning) -> html.tag("li", () -> {
                    html.tag(
                            "svg",
                            () -> look.draw(html, SAMPLE),
                            at("viewBox", "0 0 " + SAMPLE + " 10"),
                            at("preserveAspectRatio", "none"),
                            at("aria-hidden", "true"),
                            at("focusable", "false"));
                    html.text(meaning);
                })),
                css("legend"));
    }

    void draw(Html html) {
        if (bars.isEmpty()) {
            return;
        }
        Table table = new Table(caption).text(first).picture().number(last);
        bars.forEach(bar ->
                table.row(List.of(Table.said(bar.title()), cell -> picture(cell, bar), Table.said(bar.value()))));
        table.draw(html);
    }

    private void picture(Html html, Bar bar) {
        html.tag(
                "svg",
                () -> {
                    bar.look().draw(html, scaled(bar.length()));
                    if (bar.until() >= 0) {
                        long from = scaled(Math.max(0, bar.from()));
                        html.tag(
                                "rect",
                                "",
                                at("x", "" + Math.max(0, from - MARK / 2)),
                                at("y", bar.from() < bar.until() ? "3.5" : "0"),
                                at("width", "" + Math.max(MARK, scaled(bar.until()) - from)),
                                at("height", bar.from() < bar.until() ? "3" : "10"),
                                css("mark"));
                    }
                },
                at("viewBox", "0 0 1000 10"),
                at("preserveAspectRatio", "none"),
                at("focusable", "false"));
    }

    private long scaled(double length) {
        double longest = bars.stream()
                .mapToDouble(bar -> Math.max(bar.length(), bar.until()))
                .max()
                .orElse(0);
        return longest <= 0 ? 0 : Math.round(FULL * length / longest);
    }
}
