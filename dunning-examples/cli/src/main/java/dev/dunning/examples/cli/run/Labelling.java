package dev.dunning.examples.cli.run;

import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.Segments;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.examples.cli.ledger.LedgerEntry;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What a ledger taught before it is decided, and the segments by which that is put on its dossiers.
 *
 * @param experience how debtors pay
 * @param segments the segments
 * @param mark stands for both, so that two runs can be told apart
 */
public record Labelling(Experience experience, Segments segments, String mark) {

    /**
     * Learns from a ledger; what cannot be read teaches nothing.
     *
     * @param entries the ledger; read lazily
     * @param on the day, at its end; nothing after it is looked at
     * @param segments the segments
     * @return what to put on its dossiers
     */
    public static Labelling learn(Stream<LedgerEntry> entries, LocalDate on, Segments segments) {
        Fingerprint mark = new Fingerprint();
        mark.add(DunningJson.compact(DunningJson.tree(segments)));
        try (entries) {
            Experience experience = Experience.learn(
                    entries.flatMap(entry -> {
                        mark.add(Fingerprint.of(entry));
                        return dossier(entry);
                    }),
                    on);
            return new Labelling(experience, segments, mark.text());
        }
    }

    private static Stream<Dossier> dossier(LedgerEntry entry) {
        LedgerEntry known = entry.known();
        return known instanceof LedgerEntry.Read read ? Stream.of(read.dossier()) : Stream.empty();
    }

    /** The same facts with what experience says of them. */
    Dossier of(Dossier dossier, LocalDate on) {
        return experience.label(dossier, on, segments);
    }
}
