package dev.dunning.templates.pay;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The characters of a Swiss QR-bill: printable Latin letters up to U+017F, Ș ș Ț ț and the euro sign. */
final class SwissText {

    private SwissText() {}

    /** Joins letters and accents, makes curly quotes and long dashes plain, and leaves out spaces around. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u2013', '-')
                .replace('\u2014', '-')
                .strip();
    }

    /** Says what is wrong with a text that may be empty. */
    static Optional<String> broken(String what, String text, int longest) {
        if (text.length() > longest) {
            return Optional.of("the " + what + " has " + text.length() + " characters, at most " + longest
                    + " are possible on a Swiss QR-bill; shorten it");
        }
        OptionalInt odd = text.codePoints().filter(point -> !allowed(point)).findFirst();
        return odd.isEmpty()
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "the %s holds the character U+%04X, which a Swiss QR-bill cannot hold; write it in Latin letters",
                        what,
                        odd.getAsInt()));
    }

    /** Says what is wrong with a text that must not be empty. */
    static Optional<String> brokenOrEmpty(String what, String text, int longest) {
        return text.isBlank()
                ? Optional.of("the " + what + " is empty, a Swiss QR-bill must have one; write it")
                : broken(what, text, longest);
    }

    private static boolean allowed(int point) {
        return (point >= 0x20 && point <= 0x7E)
                || (point >= 0xA0 && point <= 0x17F && point != 0xAD)
                || (point >= 0x218 && point <= 0x21B)
                || point == 0x20AC;
    }
}
