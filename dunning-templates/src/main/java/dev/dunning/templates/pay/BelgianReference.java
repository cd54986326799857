package dev.dunning.templates.pay;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Belgian structured communication (OGM in Dutch, VCS in French), such as {@code +++123/4567/89002+++}.
 *
 * <p>Ten digits, then the rest of those by 97 in two digits, where 97 stands for 0 (rules of Febelfin, read in
 * descriptions by others). For example {@code BelgianReference.of("1234567890").printed()} is the text above. Any digit
 * that is wrong and any two neighbours that changed places are found.
 *
 * @param compact twelve digits
 */
public record BelgianReference(String compact) implements StructuredReference {

    private static final int BODY = 10;

    private static final Pattern SHAPE = Pattern.compile("[0-9]{12}");

    private static final Pattern MARKED = Pattern.compile("(\\+{3}|\\*{3})([0-9]{3})/?([0-9]{4})/?([0-9]{5})\\1");

    private static final Pattern PLAIN = Pattern.compile("([0-9]{3})/?([0-9]{4})/?([0-9]{5})");

    /**
     * Checks the reference.
     *
     * @throws IllegalArgumentException when it is not twelve digits or the last two are wrong
     */
    public BelgianReference {
        if (!isSound(compact)) {
            throw new IllegalArgumentException("`" + compact
                    + "` is no Belgian reference; write ten digits and the rest of those by 97, with 97 for 0");
        }
    }

    /**
     * Makes the reference for a number.
     *
     * @param number 1 to 10 digits, for example an invoice number; spaces, hyphens, dots and slashes are left out
     * @return the reference, with zeros before the number
     * @throws IllegalArgumentException when it is not 1 to 10 digits
     */
    public static BelgianReference of(String number) {
        String body = Typed.digits("Belgian reference", number, BODY);
        return new BelgianReference(body + check(body));
    }

    /**
     * Reads a reference, with or without its marks, slashes and spaces.
     *
     * @param text the text
     * @return the reference; empty when it is none
     */
    public static Optional<BelgianReference> find(String text) {
        return findMarked(text)
                .or(() -> sound(PLAIN.matcher(Typed.compact(text)).replaceFirst("$1$2$3")));
    }

    static Optional<BelgianReference> findMarked(String text) {
        return Optional.of(MARKED.matcher(Typed.compact(text)))
                .filter(Matcher::matches)
                .flatMap(found -> sound(found.group(2) + found.group(3) + found.group(4)));
    }

    @Override
    public String printed() {
        return "+++" + compact.substring(0, 3) + "/" + compact.substring(3, 7) + "/" + compact.substring(7) + "+++";
    }

    private static Optional<BelgianReference> sound(String compact) {
        return Optional.of(compact).filter(BelgianReference::isSound).map(BelgianReference::new);
    }

    private static boolean isSound(String compact) {
        return SHAPE.matcher(compact).matches() && compact.endsWith(check(compact.substring(0, BODY)));
    }

    private static String check(String body) {
        int rest = Mod97.rest(body);
        return String.format(Locale.ROOT, "%02d", rest == 0 ? 97 : rest);
    }
}
