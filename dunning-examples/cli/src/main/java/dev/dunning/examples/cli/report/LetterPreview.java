package dev.dunning.examples.cli.report;

import static dev.dunning.examples.cli.report.Html.at;
import static dev.dunning.examples.cli.report.Html.css;

import dev.dunning.examples.cli.words.Words;
import dev.dunning.templates.Message;
import java.util.Optional;

/** Shows a letter as it will look. Its HTML stands in a frame that can neither run nor load nor leave anything. */
record LetterPreview(Message message) {

    void draw(Html html) {
        html.tag(
                "details",
                () -> {
                    html.tag("summary", () -> {
                        html.text(Words.capital(English.channel(message.channel())));
                        message.subject().ifPresent(subject -> {
                            html.text(": ");
                            html.tag("span", () -> html.name(subject), at("lang", message.language()));
                        });
                    });
                    Optional<String> page = message.html();
                    page.ifPresent(markup -> frame(html, markup));
                    html.tag(
                            "pre",
                            message.text(),
                            css(page.isPresent() ? "letter printed" : "letter"),
                            at("lang", message.language()));
                },
                css("message"));
    }

    private void frame(Html html, String markup) {
        html.tag(
                "iframe",
                "",
                at("title", "The message as it will look"),
                at("sandbox", ""),
                at("loading", "lazy"),
                at("referrerpolicy", "no-referrer"),
                at("srcdoc", markup));
    }
}
