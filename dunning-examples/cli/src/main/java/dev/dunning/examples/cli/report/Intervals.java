package dev.dunning.examples.cli.report;

import static dev.dunning.examples.cli.report.Html.at;
import static dev.dunning.examples.cli.report.Html.css;

import dev.dunning.core.money.Rate;
import dev.dunning.examples.cli.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Points with the bands between which the truth lies, all on one scale, without colour or a script. */
final class Intervals {

    private static final double WHOLE = 1_000_000;

    private final Table table;
    private final double least;
    private final double most;
    private final List<Tick> ticks = new ArrayList<>();

    private record Tick(double value, String label, String anchor) {}

    private Intervals(String caption, String first, String last, double least, double most) {
        this.least = least;
        this.most = most;
        this.table = new Table(caption).text(first).picture(this::scale).number(last);
    }

    /** Shares from nothing to all, in millionths. */
    static Intervals shares(Words words, String caption, String first, String last) {
        return new Intervals(caption, first, last, 0, WHOLE)
                .tick(0, percents(words, 0), "start")
                .tick(WHOLE / 4, percents(words, 25), "middle")
                .tick(WHOLE / 2, percents(words, 50), "middle")
                .tick(3 * WHOLE / 4, percents(words, 75), "middle")
                .tick(WHOLE, percents(words, 100), "end");
    }

    private static String percents(Words words, int percents) {
        return words.write(Rate.ofPercent(percents));
    }

    /** Differences on both sides of none. */
    static Intervals differences(
            String caption, String first, String last, double reach, String less, String equal, String more) {
        double far = reach > 0 ? reach : 1;
        return new Intervals(caption, first, last, -far, far)
                .tick(-far, less, "start")
                .tick(0, equal, "middle")
                .tick(far, more, "end");
    }

    private Intervals tick(double value, String label, String anchor) {
        ticks.add(new Tick(value, label, anchor));
        return this;
    }

    Intervals add(String title, double low, double value, double high, String words) {
        table.row(List.of(Table.said(title), html -> picture(html, low, value, high), Table.said(words)));
        return this;
    }

    /** A row of which nothing is known yet. */
    Intervals unknown(String title, String words) {
        table.row(List.of(Table.said(title), html -> grid(html, () -> {}), Table.said(words)));
        return this;
    }

    void draw(Html html) {
        table.draw(html);
    }

    private void scale(Html html) {
        svg(
                html,
                () -> ticks.forEach(tick -> html.tag(
                        "text",
                        tick.label(),
                        at("x", place(tick.value())),
                        at("y", "80%"),
                        at("text-anchor", tick.anchor()))));
    }

    private void picture(Html html, double low, double value, double high) {
        grid(html, () -> {
            html.tag(
                    "line",
                    "",
                    at("x1", place(low)),
                    at("x2", place(high)),
                    at("y1", "50%"),
                    at("y2", "50%"),
                    css("band"));
            upright(html, low, "cap", "25%", "75%");
            upright(html, high, "cap", "25%", "75%");
            html.tag("circle", "", at("cx", place(value)), at("cy", "50%"), at("r", "5"), css("dot"));
        });
    }

    private void grid(Html html, Runnable inside) {
        svg(html, () -> {
            ticks.forEach(tick -> upright(html, tick.value(), tick.value() == 0 ? "zero" : "grid", "-32%", "132%"));
            inside.run();
        });
    }

    private void upright(Html html, double value, String style, String top, String bottom) {
        html.tag(
                "line",
                "",
                at("x1", place(value)),
                at("x2", place(value)),
                at("y1", top),
                at("y2", bottom),
                css(style));
    }

    private static void svg(Html html, Runnable inside) {
        html.tag("svg", inside, css("interval"), at("aria-hidden", "true"), at("focusable", "false"));
    }

    /** Where a value lies, in percent of the width and to a tenth. */
    private String place(double value) {
        double within = Math.max(least, Math.min(most, value));
        long tenths = Math.round(1000 * (within - least) / (most - least));
        return tenths / 10 + "." + tenths % 10 + "%";
    }
}
