package dev.dunning.templates.format;

/** The 7-bit alphabet of GSM 03.38, now 3GPP TS 23.038: the basic table and the extension table. */
final class GsmAlphabet {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSION = "\f^{}\\[~]|€";

    private GsmAlphabet() {}

    static boolean has(int point) {
        return septets(point) > 0;
    }

    /** How many septets a character takes: two behind an escape; none when it is not in the alphabet. */
    static int septets(int point) {
        if (BASIC.indexOf(point) >= 0) {
            return 1;
        }
        return EXTENSION.indexOf(point) >= 0 ? 2 : 0;
    }
}
