package dev.dunning.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Everything about experiments. */
@Command(
        name = "experiment",
        description =
                "Tries policies side by side on debtors drawn by lot: checks an experiment, tells what it shows, and"
                        + " prints what a person may adopt.",
        footer = {"", "To put debtors into their arms: run SOURCE... --on DATE --policies BOOK --experiment FILE"},
        subcommands = {ExperimentCheckCommand.class, ExperimentReportCommand.class, ExperimentAdoptCommand.class})
final class ExperimentCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: check, report or adopt");
    }
}
