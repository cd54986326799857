package dev.dunning.examples.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells the version of the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("from its sources");
        return new String[] {"dunning " + version};
    }
}
