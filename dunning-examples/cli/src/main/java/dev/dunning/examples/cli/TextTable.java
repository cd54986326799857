package dev.dunning.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in plain text: aligned columns, and long cells that go on below each other so that the lines stay readable. */
final class TextTable {

    private static final String GAP = "  ";
    private static final Pattern BREAK = Pattern.compile("(?<!\\b[A-Z]{3}) | (?![-0-9])");

    private final List<Integer> widths;
    private final List<List<String>> rows;

    private TextTable(List<Integer> widths, List<List<String>> rows) {
        this.widths = widths;
        this.rows = rows;
    }

    /**
     * Lays out rows.
     *
     * @param rows the rows, the names of the columns first; each as long as the first
     * @param most the most characters of each column; a single longer word makes its column wider
     */
    static TextTable of(List<List<String>> rows, List<Integer> most) {
        List<Integer> widths = IntStream.range(0, most.size())
                .mapToObj(column -> rows.stream()
                        .flatMap(row -> wrapped(row.get(column), most.get(column)).stream())
                        .mapToInt(String::length)
                        .max()
                        .orElse(0))
                .toList();
        return new TextTable(widths, rows);
    }

    List<String> lines() {
        return rows.stream().flatMap(row -> lines(row).stream()).toList();
    }

    private List<String> lines(List<String> row) {
        List<List<String>> cells = IntStream.range(0, row.size())
                .mapToObj(column -> wrapped(row.get(column), widths.get(column)))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height).mapToObj(line -> line(cells, line)).toList();
    }

    private String line(List<List<String>> cells, int line) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> padded(
                        line < cells.get(column).size() ? cells.get(column).get(line) : "", widths.get(column)))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /**
     * Breaks a text between words; one that is too long stands alone. No line ends at a no-break space, nor between a
     * currency and its amount.
     */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BREAK.split(text, -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }
}
