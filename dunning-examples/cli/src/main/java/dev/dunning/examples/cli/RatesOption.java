package dev.dunning.examples.cli;

import dev.dunning.core.check.Issues;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.money.Rate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
            DatedValues<Rate> table = read(file);
            requireKnown(file, table.id(), laws);
            laws = laws.with(table);
        }
        return laws;
    }

    /** A table that no law computes with would change nothing. */
    private static void requireKnown(String file, String id, Jurisdictions laws) {
        Set<String> known = laws.ids().stream()
                .flatMap(law -> laws.get(law).tables().stream())
                .map(DatedValues::id)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!known.contains(id)) {
            throw new Unreadable(file + ": id: No law computes with a table `" + id + "`. "
                    + Issues.nearest(id, known)
                            .map(near -> "Did you mean `" + near + "`?")
                            .orElse("`laws ID` lists the tables of a law."));
        }
    }

    private static DatedValues<Rate> read(String file) {
        return TextFile.read(file, json -> DunningJson.readRates(json));
    }
}
