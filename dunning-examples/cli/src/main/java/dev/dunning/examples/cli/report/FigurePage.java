package dev.dunning.examples.cli.report;

import static dev.dunning.examples.cli.report.Html.at;
import static dev.dunning.examples.cli.report.Html.css;

import java.util.List;
import java.util.Locale;

/** A page of figures that needs nothing but itself: no script, nothing fetched, readable in print and without colour. */
final class FigurePage {

    private final Html inside = new Html();
    private final String title;
    private final String when;
    private final String language;

    /**
     * Begins a page.
     *
     * @param title what it is about
     * @param when of which days it tells
     * @param language its language, ISO 639-1
     */
    FigurePage(String title, String when, String language) {
        this.title = title;
        this.when = when;
        this.language = language;
    }

    /**
     * Ends the page.
     *
     * @param below what has to be known with it
     */
    String ended(String... below) {
        Html html = new Html();
        html.own("<!DOCTYPE html>\n");
        html.tag(
                "html",
                () -> {
                    html.tag("head", () -> head(html));
                    html.tag("body", () -> body(html, List.of(below)));
                },
                at("lang", language));
        return html.line().toString();
    }

    private void head(Html html) {
        html.lone("meta", at("charset", "utf-8"));
        html.lone(
                "meta",
                at("http-equiv", "Content-Security-Policy"),
                at("content", "default-src 'none'; style-src 'unsafe-inline'"));
        html.lone("meta", at("name", "viewport"), at("content", "width=device-width, initial-scale=1"));
        html.tag("title", title + ", " + when);
        html.tag("style", () -> html.own(PageParts.style()));
    }

    private void body(Html html, List<String> below) {
        html.tag(
                "header",
                () -> {
                    html.tag("p", "Dunning", css("kicker"));
                    html.tag("h1", title);
                    html.tag("p", when, css("day"));
                },
                css("masthead"));
        html.tag("main", () -> html.own(inside.toString()));
        html.tag("footer", () -> below.forEach(sentence -> html.tag("p", sentence)));
    }

    Html html() {
        return inside;
    }

    void section(String heading, Runnable content) {
        inside.line();
        inside.tag(
                "section",
                () -> {
                    inside.tag("h2", heading);
                    content.run();
                },
                css("charts insight"));
    }

    /** Says something in the language of the page. */
    void say(String sentence) {
        inside.tag("p", sentence);
    }

    void say(String sentence, Locale language) {
        inside.tag("p", sentence, at("lang", language.toLanguageTag()));
    }

    void list(List<String> sentences) {
        inside.tag("ul", () -> sentences.forEach(sentence -> inside.tag("li", sentence)), css("sentences"));
    }

    /** Says first what follows from all figures. */
    void verdict(String sentence, Locale language) {
        inside.tag("p", sentence, css("verdict"), at("lang", language.toLanguageTag()));
    }

    /** Figures that are seen at a glance. */
    void inShort(Runnable figures) {
        inside.tag("dl", figures, css("figures"));
    }

    void figure(String name, String value, String small) {
        figure(inside, name, value, small);
    }

    static void figure(Html html, String name, String value, String small) {
        html.tag("div", () -> {
            html.tag("dt", name);
            html.tag("dd", () -> {
                html.tag("strong", value);
                html.tag("small", small);
            });
        });
    }
}
