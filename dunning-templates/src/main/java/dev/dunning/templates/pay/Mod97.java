package dev.dunning.templates.pay;

/** The check of ISO 7064, modulus 97-10, over capital letters and digits. */
final class Mod97 {

    private Mod97() {}

    /** Moves the first four characters to the end and tells whether the rest by 97 is 1. */
    static boolean holds(String compact) {
        String turned = compact.substring(4) + compact.substring(0, 4);
        int rest = 0;
        for (int i = 0; i < turned.length(); i++) {
            int value = Character.digit(turned.charAt(i), Character.MAX_RADIX);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }
}
