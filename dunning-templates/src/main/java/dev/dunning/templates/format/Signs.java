package dev.dunning.templates.format;

/**
 * The signs between digits.
 *
 * @param group between groups of three digits
 * @param decimal before the decimals
 */
record Signs(String group, String decimal) {

    /** Groups the digits of a plain decimal without a minus, such as {@code 1234.50}. */
    String digits(String plain) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String rest = point < 0 ? "" : decimal + plain.substring(point + 1);
        return grouped(whole) + rest;
    }

    private String grouped(String whole) {
        StringBuilder out = new StringBuilder(whole);
        for (int place = whole.length() - 3; place > 0; place -= 3) {
            out.insert(place, group);
        }
        return out.toString();
    }
}
