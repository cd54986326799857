package dev.dunning.examples.cli;

import dev.dunning.examples.cli.gallery.Gallery;
import dev.dunning.examples.cli.gallery.GalleryFiles;
import dev.dunning.examples.cli.run.OutputFolder;
import dev.dunning.templates.Letters;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows every text. */
@Command(
        name = "gallery",
        description =
                "Writes a page to browse: every occasion in every language, channel and tone, with invented facts.")
final class GalleryCommand extends TerminalCommand {

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write; dunning-gallery unless said otherwise.")
    private Path out = Path.of("dunning-gallery");

    @Override
    public Integer call() throws IOException {
        Gallery gallery = Gallery.of(Letters.standard());
        OutputFolder folder = OutputFolder.open(out);
        int messages = new GalleryFiles(gallery).write(folder);
        folder.finish();
        gallery.failures().forEach(terminal()::tell);
        terminal().print(messages + " messages. Open " + GalleryFiles.PAGE + " in " + out + ".");
        return DONE;
    }
}
