package dev.dunning.examples.cli.run;

import dev.dunning.templates.Message;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names the files of letters, each of its own, in the order of the ledger. */
final class FileNames {

    private static final int LONGEST = 120;
    private static final String FOLDER = "messages/";

    private final Set<String> taken = new HashSet<>();

    /** The dossier with a name for each of its letters, without an ending. */
    CaseFile named(CaseFile file) {
        List<String> names = new ArrayList<>();
        for (Message message : file.messages()) {
            names.add(FOLDER + free(name(file.decision().debtor(), message)));
        }
        return file.with(file.letters().named(names));
    }

    /** Notes names that an interrupted run gave. */
    void recall(Gist gist) {
        gist.files().stream()
                .filter(file -> file.startsWith(FOLDER) && file.endsWith(Worded.TEXT))
                .map(file -> file.substring(FOLDER.length(), file.length() - Worded.TEXT.length()))
                .forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
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
