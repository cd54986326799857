package dev.dunning.examples.cli.report;

import static dev.dunning.examples.cli.report.Html.at;
import static dev.dunning.examples.cli.report.Html.css;

import dev.dunning.core.insight.Reliability;
import dev.dunning.core.money.Rate;
import dev.dunning.examples.cli.words.Words;
import java.util.List;

/** What was foretold against what happened: the nearer the dots to the line, the better the forecasts. */
record ReliabilityDiagram(Words words, List<Reliability> bands) {

    private static final int SIDE = 300;
    private static final int LEFT = 60;
    private static final int TOP = 20;
    private static final int WHOLE = 1_000_000;
    private static final int ROW = 14;

    void draw(Html html) {
        html.tag(
                "figure",
                () -> {
                    html.tag(
                            "svg",
                            () -> picture(html),
                            at("viewBox", "0 0 400 380"),
                            at("role", "img"),
                            at("aria-label", say("picture")),
                            css("diagram"));
                    html.tag("figcaption", say("said"));
                },
                css("reliability"));
        table(html);
    }

    private void picture(Html html) {
        html.tag("path", "", at("d", "M" + LEFT + " " + TOP + "v" + SIDE + "h" + SIDE), css("axis"));
        html.tag("path", "", at("d", "M" + LEFT + " " + (TOP + SIDE) + "l" + SIDE + " -" + SIDE), css("agree"));
        for (int share = 0; share <= 100; share += 50) {
            int way = SIDE * share / 100;
            String percents = words.write(Rate.ofPercent(share));
            label(html, percents, LEFT + way, TOP + SIDE + ROW + 4, "middle");
            label(html, percents, LEFT - 6, TOP + SIDE - way + 4, "end");
        }
        label(html, say("foretold"), LEFT + SIDE / 2, TOP + SIDE + 3 * ROW, "middle");
        label(html, say("happened"), ROW, TOP - 8, "start");
        bands.forEach(band -> html.tag(
                "circle",
                "",
                at("cx", "" + (LEFT + scaled(band.foretold()))),
                at("cy", "" + (TOP + SIDE - scaled(band.happened()))),
                at("r", "5"),
                css("dot")));
    }

    private static void label(Html html, String text, int x, int y, String anchor) {
        html.tag("text", text, at("x", "" + x), at("y", "" + y), at("text-anchor", anchor));
    }

    private static long scaled(Rate share) {
        return Math.round((double) SIDE * share.millionths() / WHOLE);
    }

    private void table(Html html) {
        Table table = new Table(words.say("insight.reliability"))
                .text(column("foretold"))
                .number(column("happened"), column("forecasts"));
        bands.forEach(band -> table.row(
                words.wholePercents(band.foretold()),
                words.wholePercents(band.happened()),
                words.write(band.forecasts())));
        table.draw(html);
    }

    private String column(String name) {
        return Words.capital(say(name));
    }

    private String say(String key) {
        return words.say("insight.reliability." + key);
    }
}
