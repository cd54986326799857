package dev.dunning.examples.cli;

import dev.dunning.core.insight.Segments;
import dev.dunning.core.json.DunningJson;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that lets experience say how each debtor pays before it is decided. */
final class SegmentsOption {

    private static final String STANDARD = "standard";

    @Option(
            names = "--segments",
            paramLabel = "standard|FILE",
            description =
                    "Learn from the ledger first, and put the segment and the chance of late payment on each debtor"
                            + " that has none, for policies to choose by: segments that are built in, or rules of your own"
                            + " (dunning-segments/1). The ledger is read twice.")
    private Optional<String> segments = Optional.empty();

    boolean isGiven() {
        return segments.isPresent();
    }

    /**
     * Gives the segments that were asked for.
     *
     * @return absent when none were
     * @throws Unreadable when the file cannot be read, or has faults
     */
    Optional<Segments> rules() {
        return segments.map(SegmentsOption::named);
    }

    /**
     * Finds segments.
     *
     * @param name {@code standard}, or a file
     * @throws Unreadable when it cannot be read, or has faults
     */
    static Segments named(String name) {
        return name.equals(STANDARD) ? Segments.standard() : TextFile.read(name, DunningJson::segments);
    }
}
