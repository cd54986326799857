package dev.dunning.templates.elements;

import java.util.List;

/** Reads the small tables: a comma between cells, a hash before remarks, one head. */
final class Cells {

    private Cells() {}

    static List<String> rows(String table) {
        return table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .toList();
    }

    static String[] of(String line, int count) {
        String[] cells = line.split(",", -1);
        if (cells.length != count) {
            throw new IllegalStateException("`" + line + "` has " + cells.length + " cells; write " + count);
        }
        return cells;
    }

    static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
    }
}
