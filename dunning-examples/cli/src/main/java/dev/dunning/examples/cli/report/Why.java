package dev.dunning.examples.cli.report;

import static dev.dunning.examples.cli.report.Html.css;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.decision.Explanation;
import dev.dunning.core.reason.Rejected;
import dev.dunning.core.reason.Subject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Draws the reasons: for, against every alternative, and what to be careful about. */
record Why(Explanation why) {

    void draw(Html html) {
        html.tag(
                "details",
                () -> {
                    html.tag("summary", "Why" + (why.cautions().isEmpty() ? "" : ", with " + cautions()));
                    list(html, "Because", texts(why.because()));
                    rejected(html);
                    list(html, "Be careful", texts(why.cautions()));
                },
                css("why"));
    }

    private String cautions() {
        return English.count(why.cautions().size(), "caution", "cautions");
    }

    /** Reasons and cautions word themselves in English. */
    private static List<String> texts(List<?> reasons) {
        return reasons.stream().map(Object::toString).toList();
    }

    private static void list(Html html, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            html.tag("h4", title);
            html.tag("ul", () -> lines.forEach(line -> html.tag("li", line)));
        }
    }

    private void rejected(Html html) {
        if (!why.butNot().isEmpty()) {
            html.tag("h4", "Considered and not chosen");
            html.tag("dl", () -> why.butNot().forEach(each -> rejected(html, each)), css("rejected"));
        }
    }

    private static void rejected(Html html, Rejected each) {
        html.tag("dt", () -> {
            html.text(English.title(each.subject().name()) + " ");
            html.name(each.subject() == Subject.CHANNEL ? channel(each.id()) : each.id());
        });
        each.reasons().forEach(reason -> html.tag("dd", reason.text(Locale.ENGLISH)));
        each.until().ifPresent(day -> html.tag("dd", "Possible from " + English.day(day) + ".", css("until")));
    }

    private static String channel(String id) {
        return Stream.of(Channel.values())
                .filter(channel -> channel.name().equals(id))
                .map(English::channel)
                .findFirst()
                .orElse(id);
    }
}
