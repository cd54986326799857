package dev.dunning.examples.cli;

import dev.dunning.core.receivable.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Explains one decision. */
@Command(
        name = "explain",
        description =
                "Tells one decision: what to do and why, what comes next, why nothing else, what would change it.")
final class ExplainCommand extends TerminalCommand {

    @Mixin
    private Asked asked = new Asked();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        Dossier dossier = asked.dossier(terminal());
        new Sentences(language.locale())
                .of(asked.decide(dossier), dossier.debtor())
                .forEach(terminal()::print);
        return DONE;
    }
}
