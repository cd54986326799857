package dev.dunning.core.law;

import dev.dunning.core.check.Issues;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A heading of remarks, column names and rows, each with the number of its line.
 *
 * @param heading the remarks of the form {@code # name: value}
 * @param columns the column names
 * @param rows the rows, at least one
 */
record CsvText(Map<String, String> heading, List<String> columns, List<Row> rows) {

    private static final Pattern HEADING = Pattern.compile("# ?([a-z-]+): *(.*)");

    /** Reads the text and checks that every row has as many cells as there are columns. */
    static CsvText parse(String text) {
        List<Row> lines = new ArrayList<>();
        Map<String, String> heading = new HashMap<>();
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            sort(all.get(i).strip(), i + 1, heading, lines);
        }
        if (lines.size() < 2) {
            throw new IllegalArgumentException(
                    "The law table has no rows. Give a line with the column names and at least one row under it.");
        }
        return checked(heading, lines.get(0).cells(), lines.subList(1, lines.size()));
    }

    /** The value of a line of the heading. */
    String require(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("The heading of the law table lacks `" + name
                        + "`. Add a line `# " + name + ": ...` above the column names."));
    }

    /** The value of a line of the heading that may be missing. */
    Optional<String> find(String name) {
        return Optional.ofNullable(heading.get(name));
    }

    /** The cell of a row in a column, read by a reader whose refusals gain the number of the line. */
    <T> T cell(Row row, String column, Function<String, T> reader) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "The law table has no column `" + column + "`, but " + columns + ". Add the column.");
        }
        try {
            return reader.apply(row.cells().get(index));
        } catch (IllegalArgumentException wrong) {
            throw row.refuse("the column `" + column + "` is wrong: " + wrong.getMessage(), wrong);
        }
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(
                    Issues.quote(text) + " is not a day. Write year, month and day, such as `2026-07-01`.", wrong);
        }
    }

    /** One of the words for the values of an enum: its names in small letters, with hyphens. */
    static <E extends Enum<E>> E word(String text, E[] known) {
        List<String> words = Stream.of(known).map(CsvText::wordFor).toList();
        if (!words.contains(text)) {
            throw new IllegalArgumentException(
                    Issues.quote(text) + " is not one of " + words + ". Write one of these.");
        }
        return known[words.indexOf(text)];
    }

    private static String wordFor(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Certainty certainty(String text) {
        return word(text, Certainty.values());
    }

    private static void sort(String line, int number, Map<String, String> heading, List<Row> lines) {
        if (!line.startsWith("#") && !line.isEmpty()) {
            lines.add(Row.of(number, line));
        } else if (lines.isEmpty()) {
            readRemark(line, number, heading);
        }
    }

    private static void readRemark(String line, int number, Map<String, String> heading) {
        Matcher remark = HEADING.matcher(line);
        if (remark.matches() && heading.put(remark.group(1), remark.group(2)) != null) {
            throw refusal(
                    number, "the heading says `" + remark.group(1) + "` a second time. Keep one of the two lines.");
        }
    }

    private static CsvText checked(Map<String, String> heading, List<String> columns, List<Row> rows) {
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw row.refuse(row.cells().size() + " cells stand under " + columns.size()
                        + " columns. Give every column a cell, empty if need be.");
            }
        }
        return new CsvText(Map.copyOf(heading), columns, List.copyOf(rows));
    }

    /**
     * One line of cells.
     *
     * @param line the number of the line in the text, from 1
     * @param cells the cells, without blanks around them
     */
    record Row(int line, List<String> cells) {

        static Row of(int line, String text) {
            return new Row(
                    line, Stream.of(text.split(",", -1)).map(String::strip).toList());
        }

        IllegalArgumentException refuse(String reason) {
            return refusal(line, reason);
        }

        IllegalArgumentException refuse(String reason, Throwable cause) {
            return new IllegalArgumentException(refusal(line, reason).getMessage(), cause);
        }
    }

    private static IllegalArgumentException refusal(int line, String reason) {
        return new IllegalArgumentException("Line " + line + " of the law table: " + reason);
    }
}
