package dev.dunning.templates.pay;

/** The check of ISO 7064, modulus 97-10, over capital letters and digits. */
final class Mod97 {

    private Mod97() {}

    /** Tells whether the third and fourth character are the check digits, 02 to 98, of the rest. */
    static boolean holds(String compact) {
        int rest = rest(rest(0, compact, 4, compact.length()), compact, 0, 2);
        return 98 - rest(rest, "00", 0, 2) == Integer.parseInt(compact, 2, 4, 10);
    }

    /** The two check digits that stand between two letters and a body. */
    static String checkDigits(String letters, String body) {
        int digits = 98 - rest(body + letters + "00");
        return (digits < 10 ? "0" : "") + digits;
    }

    /** The rest by 97, where a letter counts as the two digits 10 to 35. */
    static int rest(String text) {
        return rest(0, text, 0, text.length());
    }

    private static int rest(int before, String text, int from, int until) {
        int rest = before;
        for (int i = from; i < until; i++) {
            int value = Character.digit(text.charAt(i), Character.MAX_RADIX);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest;
    }
}
