package dev.dunning.examples.cli.run;

import dev.dunning.templates.Message;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes each letter into a file of its own, as text and, where the channel has it, as HTML. */
final class MessageFiles implements Sink {

    private final OutputFolder folder;

    MessageFiles(OutputFolder folder) {
        this.folder = folder;
    }

    @Override
    public void decided(CaseFile file) throws IOException {
        List<String> names = file.letters().names();
        for (int i = 0; i < names.size(); i++) {
            write(names.get(i), file.messages().get(i));
        }
    }

    @Override
    public void recalled(Gist gist, Optional<CaseFile> shown) throws IOException {
        for (String name : gist.files()) {
            folder.keep(name);
        }
    }

    private void write(String name, Message message) throws IOException {
        folder.write(name + Worded.TEXT, text(message));
        Optional<String> html = message.html();
        if (html.isPresent()) {
            folder.write(name + Worded.HTML, html.get());
        }
    }

    private static String text(Message message) {
        String subject = message.subject().map(line -> line + "\n\n").orElse("");
        return subject + message.text() + (message.text().endsWith("\n") ? "" : "\n");
    }
}
