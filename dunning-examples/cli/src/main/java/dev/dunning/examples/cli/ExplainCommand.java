package dev.dunning.examples.cli;

import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains one decision. */
@Command(name = "explain", description = "Prints one decision in sentences.")
final class ExplainCommand extends TerminalCommand {

    @Mixin
    private Asked asked = new Asked();

    @Option(names = "--language", paramLabel = "L", description = "en (default) or nl; any other reads English.")
    private String language = "en";

    @Override
    public Integer call() {
        Sentences sentences = new Sentences(Locale.forLanguageTag(language));
        sentences.of(asked.decide(asked.dossier(terminal()))).forEach(terminal()::print);
        return DONE;
    }
}
