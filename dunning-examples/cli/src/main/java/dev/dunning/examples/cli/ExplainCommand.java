package dev.dunning.examples.cli;

import dev.dunning.core.receivable.Dossier;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains one decision. */
@Command(
        name = "explain",
        description =
                "Tells one decision: what to do and why, what comes next, why nothing else, what would change it.")
final class ExplainCommand extends TerminalCommand {

    @Mixin
    private Asked asked = new Asked();

    @Option(
            names = "--language",
            paramLabel = "L",
            converter = LanguageConverter.class,
            description = "de, en (default), fr or nl.")
    private Locale language = Locale.ENGLISH;

    @Override
    public Integer call() {
        Dossier dossier = asked.dossier(terminal());
        new Sentences(language).of(asked.decide(dossier), dossier.debtor()).forEach(terminal()::print);
        return DONE;
    }
}
