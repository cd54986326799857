package dev.dunning.examples.cli.run;

import dev.dunning.templates.Composition;
import dev.dunning.templates.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * The letters of one decision.
 *
 * @param messages the letters
 * @param failures letters that could not be worded, a line each
 * @param names one for each letter, as soon as they have names: that of its file without the ending
 */
public record Worded(List<Message> messages, List<String> failures, List<String> names) {

    /** No letter. */
    public static final Worded NOTHING = new Worded(List.of(), List.of(), List.of());

    private static final String BY = " by ";

    static final String TEXT = ".txt";
    static final String HTML = ".html";

    /** Copies the lists. */
    public Worded {
        messages = List.copyOf(messages);
        failures = List.copyOf(failures);
        names = List.copyOf(names);
    }

    /** Whether a notice has no letter at all, because none could be worded. */
    boolean lack(String notice) {
        return failures.stream().anyMatch(line -> line.startsWith(notice + BY))
                && messages.stream().noneMatch(message -> message.notice().equals(notice));
    }

    static Worded of(Composition composition) {
        List<String> failures = composition.failures().stream()
                .map(failure -> failure.notice() + BY + failure.channel() + ": " + failure.text())
                .toList();
        return new Worded(composition.messages(), failures, List.of());
    }

    Worded named(List<String> given) {
        return new Worded(messages, failures, given);
    }

    /** The files of the letters: a text each, and HTML where the channel has it. */
    List<String> files() {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            files.add(names.get(i) + TEXT);
            if (messages.get(i).html().isPresent()) {
                files.add(names.get(i) + HTML);
            }
        }
        return files;
    }
}
