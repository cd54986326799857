package dev.dunning.examples.cli.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Remembers by a mark of 64 bits where something was met first, in twelve bytes each: lines are counted on from one file
 * to the next, and a name is kept for each file.
 */
final class FirstPlaces {

    private static final Pattern LINE = Pattern.compile("(.+):([0-9]{1,9})");
    private static final int FIRST_SIZE = 1024;

    private final TreeMap<Integer, String> files = new TreeMap<>();
    private long[] marks = new long[FIRST_SIZE];
    private int[] lines = new int[FIRST_SIZE];
    private int filled;
    private int last;

    /**
     * Meets something.
     *
     * @param mark what stands for it
     * @param place where it stands, with a line behind the last colon where there is one
     * @return where it was met before; absent the first time
     */
    Optional<String> first(long mark, String place) {
        int slot = slot(marks, lines, mark);
        if (lines[slot] != 0) {
            return Optional.of(place(lines[slot]));
        }
        marks[slot] = mark;
        lines[slot] = counted(place);
        filled++;
        if (filled > marks.length / 4 * 3) {
            grow();
        }
        return Optional.empty();
    }

    /** The slot of a mark, or the free one it belongs into; a free slot has no line. */
    private static int slot(long[] marks, int[] lines, long mark) {
        int slot = (int) mark & marks.length - 1;
        while (lines[slot] != 0 && marks[slot] != mark) {
            slot = slot + 1 & marks.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] moreMarks = new long[marks.length * 2];
        int[] moreLines = new int[marks.length * 2];
        for (int each = 0; each < marks.length; each++) {
            if (lines[each] != 0) {
                int slot = slot(moreMarks, moreLines, marks[each]);
                moreMarks[slot] = marks[each];
                moreLines[slot] = lines[each];
            }
        }
        marks = moreMarks;
        lines = moreLines;
    }

    /** The line, counted from the first line of the first file on; at least one. */
    private int counted(String place) {
        Matcher parts = LINE.matcher(place);
        boolean hasLine = parts.matches();
        String file = hasLine ? parts.group(1) : place;
        int line = hasLine ? Integer.parseInt(parts.group(2)) : 0;
        Map.Entry<Integer, String> open = files.lastEntry();
        if (open == null || !open.getValue().equals(file)) {
            files.put(last + 1, file);
        }
        int counted = files.lastKey() + line;
        last = Math.max(last, counted);
        return counted;
    }

    private String place(int counted) {
        Map.Entry<Integer, String> file = files.floorEntry(counted);
        int line = counted - file.getKey();
        return line == 0 ? file.getValue() : file.getValue() + ":" + line;
    }
}
