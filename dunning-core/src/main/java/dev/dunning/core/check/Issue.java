package dev.dunning.core.check;

import java.util.Locale;

/**
 * One thing that is wrong, or unwise, in a document, and how to mend it.
 *
 * <p>For example {@code Issue.fault("amount-zero", "invoices[0].amount", "The amount is zero", "Leave the invoice out")}.
 *
 * <p>An issue ends up in logs and on screens: neither its text nor its remedy may repeat personal data. A token of a
 * non-personal field is quoted with {@link Issues#quote(String)}.
 *
 * @param severity whether the document may still be used
 * @param code the stable name of the rule that was broken, in kebab case
 * @param path where it stands, such as {@code invoices[0].amount}; empty when the whole document is meant
 * @param text what was found and what was expected, a sentence without its full stop
 * @param remedy how to mend it, a sentence without its full stop
 */
public record Issue(Severity severity, String code, String path, String text, String remedy) {

    /**
     * An issue with all its parts.
     *
     * @throws IllegalArgumentException if code, text or remedy is blank
     */
    public Issue {
        if (code.isBlank() || text.isBlank() || remedy.isBlank()) {
            throw new IllegalArgumentException(
                    "An issue without code, text or remedy helps nobody. Say all three; only the path may be empty.");
        }
    }

    /** An issue that keeps the document from being used. */
    public static Issue fault(String code, String path, String text, String remedy) {
        return new Issue(Severity.FAULT, code, path, text, remedy);
    }

    /** An issue that the writer should read, in a document that is used all the same. */
    public static Issue advice(String code, String path, String text, String remedy) {
        return new Issue(Severity.ADVICE, code, path, text, remedy);
    }

    /**
     * The issue as one line, for a person.
     *
     * <p>For example {@code invoices[0].amount: The amount is zero. Leave the invoice out.}
     */
    public String line() {
        String place = path.isEmpty() ? "" : path + ": ";
        return (place + sentence(text) + " " + sentence(remedy)).replaceAll("\\R", " ");
    }

    private static String sentence(String words) {
        String last = words.substring(words.length() - 1);
        String begun = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return ".?!".contains(last) ? begun : begun + ".";
    }
}
