package dev.dunning.templates.format;

/**
 * The signs between digits.
 *
 * @param group between groups of three digits
 * @param decimal before the decimals
 */
record Signs(String group, String decimal) {

    /** Writes a plain decimal without its minus, such as {@code 1234.50}, in groups. */
    void write(StringBuilder out, String plain, int from) {
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        for (int i = from; i < end; i++) {
            if (i > from && (end - i) % 3 == 0) {
                out.append(group);
            }
            out.append(plain.charAt(i));
        }
        if (point >= 0) {
            out.append(decimal).append(plain, point + 1, plain.length());
        }
    }
}
