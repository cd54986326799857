package dev.dunning.examples.cli.report;

import static dev.dunning.examples.cli.report.Html.at;
import static dev.dunning.examples.cli.report.Html.css;

import dev.dunning.examples.cli.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A table with a caption and header cells; the first cell of a row is its header. */
final class Table {

    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private record Row(List<Consumer<Html>> cells, Optional<Consumer<Html>> note) {}

    private record Column(Consumer<Html> title, List<Html.Attribute> attributes) {
        void head(Html html) {
            html.tag(
                    "th",
                    () -> title.accept(html),
                    Stream.concat(Stream.of(at("scope", "col")), attributes.stream())
                            .toArray(Html.Attribute[]::new));
        }

        void cell(Html html, Consumer<Html> cell) {
            html.tag("td", () -> cell.accept(html), attributes.toArray(Html.Attribute[]::new));
        }
    }

    Table(String caption) {
        this.caption = caption;
    }

    /**
     * Makes a table of plain rows.
     *
     * @param rows the rows, the names of the columns first
     * @param texts how many columns are texts; those behind them are numbers
     */
    static Table of(String caption, List<List<String>> rows, int texts) {
        List<String> names = rows.get(0).stream().map(Words::capital).toList();
        Table table = new Table(caption)
                .text(names.subList(0, texts).toArray(String[]::new))
                .number(names.subList(texts, names.size()).toArray(String[]::new));
        rows.stream().skip(1).forEach(row -> table.row(row.toArray(String[]::new)));
        return table;
    }

    Table text(String... titles) {
        return columns(titles);
    }

    Table number(String... titles) {
        return columns(titles, css("number"));
    }

    /** A column of pictures of what another column says in words. */
    Table picture() {
        return picture(html -> {});
    }

    /** A column of pictures with one scale above them. */
    Table picture(Consumer<Html> scale) {
        columns.add(new Column(scale, List.of(css("bar"), at("aria-hidden", "true"))));
        return this;
    }

    private Table columns(String[] titles, Html.Attribute... attributes) {
        Stream.of(titles)
                .map(title -> new Column(said(title), List.of(attributes)))
                .forEach(columns::add);
        return this;
    }

    Table row(String... cells) {
        return row(Stream.of(cells).map(Table::said).toList());
    }

    /** A row of which some cells hold more than a text. */
    Table row(List<Consumer<Html>> cells) {
        rows.add(new Row(List.copyOf(cells), Optional.empty()));
        return this;
    }

    /** A row with something to read below it, over the whole width. */
    Table row(List<Consumer<Html>> cells, Consumer<Html> note) {
        rows.add(new Row(List.copyOf(cells), Optional.of(note)));
        return this;
    }

    static Consumer<Html> said(String text) {
        return html -> html.text(text);
    }

    void draw(Html html) {
        html.tag(
                "table",
                () -> {
                    html.tag("caption", caption);
                    html.tag("thead", () -> html.tag("tr", () -> columns.forEach(column -> column.head(html))));
                    if (rows.stream().allMatch(row -> row.note().isEmpty())) {
                        html.tag("tbody", () -> rows.forEach(row -> cells(html, row)));
                    } else {
                        rows.forEach(row -> html.tag("tbody", () -> noted(html, row)));
                    }
                },
                css("ageing"));
    }

    private void noted(Html html, Row row) {
        cells(html, row);
        row.note()
                .ifPresent(note -> html.tag(
                        "tr",
                        () -> html.tag(
                                "td", () -> note.accept(html), at("colspan", "" + columns.size()), css("note"))));
    }

    private void cells(Html html, Row row) {
        html.tag("tr", () -> {
            html.tag("th", () -> row.cells().get(0).accept(html), at("scope", "row"));
            for (int i = 1; i < columns.size(); i++) {
                columns.get(i).cell(html, row.cells().get(i));
            }
        });
    }
}
