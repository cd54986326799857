package dev.dunning.templates;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Signatory;
import dev.dunning.core.notice.Tone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What goes out by one channel for one notice.
 *
 * @param notice the key of the notice
 * @param step id of its step
 * @param channel how it goes out
 * @param language ISO 639-1 code of the language it is written in
 * @param tone how it sounds
 * @param subject the subject of an e-mail, which to a natural person says nothing of a debt, or the heading of a
 *     letter; one line; absent for text messages
 * @param text the whole message as plain text, lines ended by a line feed
 * @param html the whole message as a page of its own, without anything that is loaded from elsewhere; absent for text
 *     messages
 * @param segments how many messages the network sends; only for text messages
 * @param signatory the name of the person who signs
 * @param enclosures numbers of the invoices whose copies go along
 * @param instructions what else is to be done with it, for example signing it by hand
 */
public record Message(
        String notice,
        String step,
        Channel channel,
        String language,
        Tone tone,
        Optional<String> subject,
        String text,
        Optional<String> html,
        Optional<Integer> segments,
        Optional<String> signatory,
        List<String> enclosures,
        List<Instruction> instructions) {

    static Message of(
            Job job, Optional<String> subject, String text, Optional<String> html, Optional<Integer> segments) {
        return new Message(
                job.notice().key(),
                job.notice().step(),
                job.channel(),
                job.texts().code(),
                job.notice().tone(),
                subject,
                text,
                html,
                segments,
                job.sender().signatory().map(Signatory::name),
                html.isPresent() ? job.notice().attachments() : List.of(),
                Instruction.of(job));
    }

    /** Copies the lists. */
    public Message {
        enclosures = List.copyOf(enclosures);
        instructions = List.copyOf(instructions);
    }

    /**
     * Gives the message as a document, with the keys in the order of the contract.
     *
     * @return maps, lists, texts and numbers, ready for any JSON writer; {@code null} for what the channel has not
     */
    public Map<String, @Nullable Object> toTree() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("notice", notice);
        tree.put("step", step);
        tree.put("channel", channel.name());
        tree.put("language", language);
        tree.put("tone", tone.name());
        tree.put("subject", subject.orElse(null));
        tree.put("text", text);
        tree.put("html", html.orElse(null));
        tree.put("segments", segments.orElse(null));
        tree.put("signatory", signatory.orElse(null));
        tree.put("enclosures", enclosures);
        tree.put("instructions", instructions.stream().map(Instruction::name).toList());
        return tree;
    }
}
