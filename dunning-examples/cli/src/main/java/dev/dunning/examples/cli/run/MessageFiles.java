package dev.dunning.examples.cli.run;

import dev.dunning.templates.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes each letter into a file of its own, as text and, where the channel has it, as HTML. */
public final class MessageFiles implements Sink {

    private static final int LONGEST = 120;

    private final OutputFolder folder;
    private final Set<String> taken = new HashSet<>();

    /**
     * Writes into a folder.
     *
     * @param folder where to write
     */
    public MessageFiles(OutputFolder folder) {
        this.folder = folder;
    }

    @Override
    public void decided(CaseFile file) throws IOException {
        for (Message message : file.messages()) {
            String name = "messages/" + free(name(file.decision().debtor(), message));
            folder.write(name + ".txt", text(message));
            Optional<String> html = message.html();
            if (html.isPresent()) {
                folder.write(name + ".html", html.get());
            }
        }
    }

    private static String text(Message message) {
        String subject = message.subject().map(line -> line + "\n\n").orElse("");
        return subject + message.text() + (message.text().endsWith("\n") ? "" : "\n");
    }

    private static String name(String debtor, Message message) {
        return escaped(debtor) + "-" + escaped(message.step()) + "-"
                + message.channel().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Two letters of one name, also where capitals make no difference, get a number. */
    private String free(String name) {
        String candidate = name;
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = name + "_" + i;
        }
        return candidate;
    }

    /** Letters, digits and hyphens stay; every other byte becomes a percent sign with two digits. */
    static String escaped(String id) {
        StringBuilder name = new StringBuilder();
        for (byte each : id.getBytes(StandardCharsets.UTF_8)) {
            if (name.length() >= LONGEST) {
                return name.toString();
            }
            char letter = (char) (each & 0xFF);
            boolean plain = letter < 128 && (Character.isLetterOrDigit(letter) || letter == '-');
            name.append(plain ? String.valueOf(letter) : String.format(Locale.ROOT, "%%%02X", each & 0xFF));
        }
        return name.toString();
    }
}
