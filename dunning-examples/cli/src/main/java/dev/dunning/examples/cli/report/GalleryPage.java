package dev.dunning.examples.cli.report;

import static dev.dunning.examples.cli.report.Html.at;
import static dev.dunning.examples.cli.report.Html.css;

import java.util.List;
import java.util.Map;

/**
 * A page on which messages are read side by side: a list on the left, the message on the right.
 *
 * @param title what it shows
 * @param chapters links by occasion, by chapter
 */
public record GalleryPage(String title, Map<String, Map<String, List<Link>>> chapters) {

    private static final String STYLE = """
            body { margin: 0; display: grid; grid-template-columns: 24rem 1fr; height: 100vh;
              font: 15px/1.5 system-ui, sans-serif; color: #1f2933; }
            nav { overflow: auto; padding: 1rem 1.25rem; border-right: 1px solid #cbd2d9; background: #f5f7fa; }
            h1 { font-size: 1.25rem; margin: 0 0 .5rem; }
            summary { font-weight: 600; padding: .25rem 0; cursor: pointer; }
            h2 { font-size: .95rem; margin: .5rem 0 0 1rem; }
            ul { margin: 0 0 .25rem 1rem; padding: 0; list-style: none; }
            a { color: #1a5fa8; }
            iframe { width: 100%; height: 100vh; border: 0; background: #fff; }
            """;

    /**
     * One message.
     *
     * @param file where it stands
     * @param text what it is called
     */
    public record Link(String file, String text) {}

    /**
     * Draws the page.
     *
     * @return a page of its own
     */
    public String html() {
        Html html = new Html();
        html.own("<!DOCTYPE html>\n");
        html.tag(
                "html",
                () -> {
                    html.tag("head", () -> head(html)).line();
                    html.tag("body", () -> body(html));
                },
                at("lang", "en"));
        return html.line().toString();
    }

    /**
     * Draws a page that holds a plain text.
     *
     * @param language its language
     * @param title its title
     * @param text the text
     * @return a page of its own
     */
    public static String plain(String language, String title, String text) {
        Html html = new Html();
        html.own("<!DOCTYPE html>\n");
        html.tag(
                "html",
                () -> {
                    html.tag("head", () -> {
                        html.lone("meta", at("charset", "utf-8"));
                        html.tag("title", title);
                    });
                    html.tag(
                            "body",
                            () -> html.tag(
                                    "pre",
                                    text,
                                    at(
                                            "style",
                                            "max-width:46rem;margin:2rem;white-space:pre-wrap;font:16px/1.5 system-ui")));
                },
                at("lang", language));
        return html.line().toString();
    }

    private void head(Html html) {
        html.lone("meta", at("charset", "utf-8"));
        html.lone("meta", at("name", "viewport"), at("content", "width=device-width, initial-scale=1"));
        html.tag("title", title);
        html.tag("style", () -> html.own(STYLE));
    }

    private void body(Html html) {
        html.tag("nav", () -> {
            html.tag("h1", title);
            chapters.forEach((name, occasions) -> html.tag("details", () -> {
                        html.tag("summary", name);
                        occasions.forEach((occasion, links) -> occasion(html, occasion, links));
                    })
                    .line());
        });
        html.tag("main", () -> html.tag("iframe", "", at("name", "message"), at("title", "The message")), css("view"));
    }

    private static void occasion(Html html, String occasion, List<Link> links) {
        html.tag("h2", occasion);
        html.tag(
                "ul",
                () -> links.forEach(link -> html.tag(
                        "li", () -> html.tag("a", link.text(), at("href", link.file()), at("target", "message")))));
        html.line();
    }
}
