package dev.dunning.examples.cli;

import dev.dunning.core.json.DunningJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Decides one dossier. */
@Command(name = "decide", description = "Prints one decision as JSON.")
final class DecideCommand extends TerminalCommand {

    @Mixin
    private Asked asked = new Asked();

    @Override
    public Integer call() {
        terminal().print(DunningJson.write(asked.decide(asked.dossier(terminal()))));
        return DONE;
    }
}
