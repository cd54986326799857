package dev.dunning.core.json;

import dev.dunning.core.debtor.PostalAddress;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** How a postal address is read: an object with its parts, or a list of lines. */
final class AddressReader {

    static final Reading<PostalAddress> ADDRESS = AddressReader::address;

    private static final Reading<PostalAddress> PARTS = Fields.object(AddressReader::parts);
    private static final Reading<String> LINE = Scalars.text("address line");

    private AddressReader() {}

    private static Optional<PostalAddress> address(Node node) {
        if (node.value() instanceof Collection) {
            return Lists.filled(LINE)
                    .from(node)
                    .flatMap(lines -> node.attempt("bad-object", () -> PostalAddress.ofLines(lines)));
        }
        return node.value() instanceof Map
                ? PARTS.from(node)
                : node.wrongType("an address, as an object or as a list of lines");
    }

    private static Supplier<PostalAddress> parts(Fields in) {
        var street = in.optional("street", Scalars.text("street"));
        var number = in.optional("number", Scalars.text("house number"));
        var postalCode = in.optional("postalCode", Scalars.text("postal code"));
        var city = in.optional("city", Scalars.text("city"));
        var country = in.optional("country", Scalars.COUNTRY);
        var lines = in.list("lines", LINE);
        var ext = in.ext();
        return () -> new PostalAddress(street, number, postalCode, city, country, lines, ext);
    }
}
