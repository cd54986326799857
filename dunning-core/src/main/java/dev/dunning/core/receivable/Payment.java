package dev.dunning.core.receivable;

import dev.dunning.core.check.Ext;
import dev.dunning.core.check.PlainText;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How an invoice is paid.
 *
 * @param reference what to write with the payment
 * @param links addresses where it can be paid, by name, sorted
 * @param ext the host's own additions
 */
public record Payment(Optional<String> reference, Map<String, String> links, Ext ext) {

    /** Nothing is known but the invoice's own number. */
    public static final Payment UNKNOWN = new Payment(Optional.empty(), Map.of(), Ext.NONE);

    /**
     * Checks the reference and that every link is a web address over a secure connection.
     *
     * @throws IllegalArgumentException when the reference cannot be printed or a link does not begin with {@code https://}
     */
    public Payment {
        reference.ifPresent(text -> PlainText.require("payment reference", text));
        links = Collections.unmodifiableMap(new TreeMap<>(links));
        links.forEach((name, link) -> {
            PlainText.require("link's name", name);
            PlainText.require("link", link);
            if (!link.matches("https://[A-Za-z0-9.-]+(:[0-9]+)?(/[^\\s\"'<>]*)?")) {
                throw new IllegalArgumentException("the link `" + name + "` is no web address; write `https://...`");
            }
        });
    }
}
