package dev.dunning.templates.pay;

import dev.dunning.core.check.PlainText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way to pay on a page of the host, one for each method that the host offers in a country.
 *
 * <p>For example {@code PaymentLink.of("ideal", "Pay with iDEAL | Wero", "https://pay.example/i/2026-113")}. Only {@code
 * https} is a link to pay by: whatever could run, read a file or be overheard is refused, and so is a name before an
 * {@code @} that makes an address look like another.
 *
 * @param method the host's own name of the method: small letters, digits and hyphens, such as {@code ideal}
 * @param label what the reader sees, one line
 * @param address the address; {@code https}, with a host, without a user
 */
public record PaymentLink(String method, String label, URI address) {

    private static final int LONGEST_ADDRESS = 2000;

    private static final Pattern METHOD = Pattern.compile("[a-z0-9-]{1,40}");

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]+");

    /**
     * Checks each part.
     *
     * @throws IllegalArgumentException when the method is no such name, the label cannot be printed safely, or the
     *     address is none to pay by; the address itself is not repeated in the message
     */
    public PaymentLink {
        if (!METHOD.matcher(method).matches()) {
            throw new IllegalArgumentException(
                    "`" + method + "` is no payment method; write 1 to 40 small letters, digits and hyphens");
        }
        PlainText.require("label of the payment link", label);
        broken(address).ifPresent(problem -> {
            throw new IllegalArgumentException("the link for `" + method + "` " + problem);
        });
    }

    /**
     * Makes a link.
     *
     * @param method the host's own name of the method
     * @param label what the reader sees
     * @param address the address as text
     * @return the link
     * @throws IllegalArgumentException when a part is refused
     */
    public static PaymentLink of(String method, String label, String address) {
        URI parsed = parsed(address)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the link for `" + method + "` is no address; copy it again from the payment page"));
        return new PaymentLink(method, label, parsed);
    }

    /**
     * Makes a link where the address is one to pay by.
     *
     * @param method the host's own name of the method
     * @param label what the reader sees
     * @param address the address as text
     * @return the link; empty when the address is refused
     * @throws IllegalArgumentException when the method or the label is refused
     */
    public static Optional<PaymentLink> find(String method, String label, String address) {
        return parsed(address)
                .filter(parsed -> broken(parsed).isEmpty())
                .map(parsed -> new PaymentLink(method, label, parsed));
    }

    /**
     * Gives the name of the site, so that a letter can say where the link leads.
     *
     * @return the host in small letters, such as {@code pay.example}
     */
    public String host() {
        return address.getHost().toLowerCase(Locale.ROOT);
    }

    /** Shows nothing of the address, which may let anybody pay or look. */
    @Override
    public String toString() {
        return "PaymentLink[" + method + "]";
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException refused) {
            return Optional.empty();
        }
    }

    private static Optional<String> broken(URI address) {
        String text = address.toString();
        if (!"https".equalsIgnoreCase(address.getScheme())) {
            return Optional.of("does not start with `https`; write one that does");
        }
        if (address.getHost() == null || address.getRawUserInfo() != null) {
            return Optional.of(
                    "names no plain host; write `https://`, the host and a path, without a user before an @");
        }
        if (!VISIBLE.matcher(text).matches()) {
            return Optional.of("holds characters beyond the plain ones; write those as %XX");
        }
        return text.length() <= LONGEST_ADDRESS
                ? Optional.empty()
                : Optional.of("has " + text.length() + " characters, at most " + LONGEST_ADDRESS
                        + " are possible; shorten it");
    }
}
