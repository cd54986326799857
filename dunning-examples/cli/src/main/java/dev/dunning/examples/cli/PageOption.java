package dev.dunning.examples.cli;

import dev.dunning.examples.cli.run.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The option that asks for a page with pictures besides what is printed. */
final class PageOption {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Also write a page with pictures into this folder; it needs nothing but itself and can be printed.")
    private Optional<Path> out = Optional.empty();

    boolean isAsked() {
        return out.isPresent();
    }

    /**
     * Writes the page where one is asked for, and tells where it is.
     *
     * @param name the name of its file
     * @param page makes it
     * @throws IOException when it cannot be written
     */
    void write(Terminal terminal, String name, Supplier<String> page) throws IOException {
        if (out.isPresent()) {
            OutputFolder.open(out.get()).write(name, page.get());
            terminal.tell("Page: " + out.get().resolve(name));
        }
    }
}
