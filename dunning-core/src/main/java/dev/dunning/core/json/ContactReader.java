package dev.dunning.core.json;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.ContactRole;
import dev.dunning.core.debtor.PostalAddress;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** How a contact is read; its channel tells what {@code to} is. */
final class ContactReader {

    static final Choice<Channel> CHANNEL = Choice.of(Channel.values());
    static final Reading<Contact> CONTACT = Fields.object(ContactReader::contact);

    private static final Choice<ContactRole> ROLE = Choice.of(ContactRole.values());
    private static final Reading<String> ELECTRONIC = Scalars.text("contact's address");

    private ContactReader() {}

    private static Supplier<Contact> contact(Fields in) {
        var channel = in.required("channel", CHANNEL);
        var to = in.required("to", ContactReader::to);
        var name = in.optional("name", Scalars.text("contact's name"));
        var role = in.optional("role", ROLE);
        var instead = in.optional("instead", Scalars.FLAG).orElse(false);
        var hours = in.optional("hours", Scalars.text("contact's hours"));
        var language = in.optional("language", Scalars.LANGUAGE);
        var consent = in.optional("consent", Scalars.FLAG);
        var since = in.optional("since", Scalars.DATE);
        var ext = in.ext();
        return () -> {
            To goal = to.get();
            goal.requireFor(channel.get());
            return new Contact(
                    channel.get(),
                    goal.text(),
                    goal.address(),
                    name,
                    role,
                    instead,
                    hours,
                    language,
                    consent,
                    since,
                    ext);
        };
    }

    private static Optional<To> to(Node node) {
        if (node.value() instanceof String) {
            return ELECTRONIC.from(node).map(text -> new To(Optional.of(text), Optional.empty()));
        }
        return node.value() instanceof Map || node.value() instanceof Collection
                ? AddressReader.ADDRESS.from(node).map(address -> new To(Optional.empty(), Optional.of(address)))
                : node.wrongType("a text, or for post an address");
    }

    /** An electronic address or a number, or else a postal address. */
    private record To(Optional<String> text, Optional<PostalAddress> address) {

        void requireFor(Channel channel) {
            boolean post = channel.plain() == Channel.LETTER;
            if (post != address.isPresent()) {
                throw new IllegalArgumentException("`" + channel + "` does not go to "
                        + (post
                                ? "a text; write `to` as an object or as a list of lines"
                                : "a postal address; write `to` as a text"));
            }
        }
    }
}
