package dev.dunning.templates.pay;

import java.util.List;
import java.util.stream.Collectors;

/** The type sizes of the two parts of a slip, in points, and their measures in millimetres. */
enum SlipStyle {
    RECEIPT(6, 8, 12, 52, 20),
    PAYMENT_PART(8, 10, 15, 65, 25);

    private static final String CORNERS = """
            <svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" width="%1$dmm" height="%2$dmm" \
            style="display:block;overflow:visible;margin-top:0.7mm" viewBox="0 0 %1$d %2$d"><path fill="none" \
            stroke="#000" stroke-width="0.26" d="M0,3v-3h3M%3$d,0h3v3M%1$d,%4$dv3h-3M3,%2$dh-3v-3"/></svg>""";

    private static final int ROOM = 28;

    private final int headingSize;
    private final int valueSize;
    private final int currencyWidth;
    private final int blankWidth;
    private final int blankHeight;

    SlipStyle(int headingSize, int valueSize, int currencyWidth, int blankWidth, int blankHeight) {
        this.headingSize = headingSize;
        this.valueSize = valueSize;
        this.currencyWidth = currencyWidth;
        this.blankWidth = blankWidth;
        this.blankHeight = blankHeight;
    }

    static String box(int left, int top, int width, String content) {
        return "<div style=\"position:absolute;left:" + left + "mm;top:" + top + "mm;width:" + width + "mm\">" + content
                + "</div>";
    }

    int currencyWidth() {
        return currencyWidth;
    }

    String title(String text) {
        return line(11, 11, true, text);
    }

    String heading(String text) {
        return line(headingSize, valueSize + 1, true, text);
    }

    /** A heading, its lines, and some room after them. */
    String block(String heading, List<String> lines) {
        return "<div style=\"margin-bottom:" + valueSize + "pt\">" + heading(heading)
                + lines.stream()
                        .map(text -> line(valueSize, valueSize + 1, false, text))
                        .collect(Collectors.joining())
                + "</div>";
    }

    /** So many rows do both addresses have together at most. */
    int mostRows() {
        return this == RECEIPT ? 10 : Integer.MAX_VALUE;
    }

    /** So many rows does an address take, where a row of the receipt has room for about 28 characters. */
    int rows(SwissAddress address) {
        return address.printed().stream()
                .mapToInt(line -> 1 + (line.length() - 1) / ROOM)
                .sum();
    }

    /** So many rows does the field take that is filled in by hand. */
    int blankRows() {
        return 7;
    }

    /** A field with corner marks, to fill in by hand. */
    String blank() {
        return CORNERS.formatted(blankWidth, blankHeight, blankWidth - 3, blankHeight - 3);
    }

    private static String line(int size, int height, boolean bold, String text) {
        return "<div style=\"font-size:" + size + "pt;line-height:" + height + "pt;overflow-wrap:anywhere"
                + (bold ? ";font-weight:bold" : "") + "\">" + Markup.escape(text) + "</div>";
    }
}
