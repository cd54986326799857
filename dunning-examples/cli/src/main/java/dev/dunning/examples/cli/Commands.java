package dev.dunning.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands and hands them the streams of this run. */
final class Commands implements IFactory {

    private final Terminal terminal;

    Commands(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        K made = CommandLine.defaultFactory().create(type);
        if (made instanceof TerminalCommand command) {
            command.connect(terminal);
        }
        return made;
    }
}
