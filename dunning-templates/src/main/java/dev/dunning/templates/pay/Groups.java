package dev.dunning.templates.pay;

/** Long numbers in groups, so that people can copy them. */
final class Groups {

    private Groups() {}

    /** The last group may be the short one. */
    static String fromLeft(String text, int size) {
        return grouped(text, size, size);
    }

    /** The first group may be the short one. */
    static String fromRight(String text, int size) {
        return grouped(text, text.length() % size, size);
    }

    private static String grouped(String text, int first, int size) {
        StringBuilder out = new StringBuilder(text.length() + text.length() / size);
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && (i - first) % size == 0) {
                out.append(' ');
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }
}
