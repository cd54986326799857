package dev.dunning.templates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@link Letters#compose} wrote.
 *
 * @param messages one for each notice and channel that has a text, in the order of the act
 * @param failures one for each that could not be written, in the same order
 */
public record Composition(List<Message> messages, List<Failure> failures) {

    /** Copies the lists. */
    public Composition {
        messages = List.copyOf(messages);
        failures = List.copyOf(failures);
    }

    /**
     * Gives the first message.
     *
     * @return the message
     * @throws IllegalStateException when none could be written; says why
     */
    public Message first() {
        if (messages.isEmpty()) {
            throw new IllegalStateException("nothing could be written: "
                    + String.join(" ", failures.stream().map(Failure::text).toList()));
        }
        return messages.get(0);
    }

    /**
     * Gives the messages as a document.
     *
     * @return maps, lists and texts, ready for any JSON writer: {@code format}, {@code messages} and, when there are
     *     any, {@code failures}
     */
    public Map<String, Object> toTree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", "dunning-messages/1");
        tree.put("messages", messages.stream().map(Message::toTree).toList());
        if (!failures.isEmpty()) {
            tree.put("failures", failures.stream().map(Failure::toTree).toList());
        }
        return tree;
    }
}
