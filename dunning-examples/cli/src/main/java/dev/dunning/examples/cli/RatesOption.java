package dev.dunning.examples.cli;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.money.Rate;
import java.util.List;
import picocli.CommandLine.Option;

/** Tables of rates that the host brings, in the place of those that are built in. */
final class RatesOption {

    @Option(
            names = "--rates",
            paramLabel = "FILE",
            description = "A table of rates as JSON, which replaces the one with the same id; may be repeated.")
    private List<String> files = List.of();

    /**
     * Gives the laws with these tables.
     *
     * @throws Unreadable when a file cannot be read, or has faults
     */
    Jurisdictions laws() {
        Jurisdictions laws = Jurisdictions.builtin();
        for (String file : files) {
            laws = laws.with(read(file));
        }
        return laws;
    }

    private static DatedValues<Rate> read(String file) {
        try {
            return DunningJson.readRates(TextFile.read(file));
        } catch (UnsoundDocumentException unsound) {
            throw new Unreadable(unsound.issues().stream()
                    .map(Issue::line)
                    .map(line -> file + ": " + line)
                    .toList());
        }
    }
}
