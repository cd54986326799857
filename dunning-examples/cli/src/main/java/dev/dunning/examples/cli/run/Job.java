package dev.dunning.examples.cli.run;

import dev.dunning.templates.Letters;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a run is asked to do.
 *
 * @param engines the engines
 * @param letters who words the letters; absent when nobody wants them
 * @param on the day, at its end
 * @param threads how many dossiers are decided at once; the answers are the same for any number
 * @param atMost so many notices go out for a creditor; absent when all do
 * @param texts the host's own texts by name, so that two runs can be told apart
 */
public record Job(
        Engines engines,
        Optional<Letters> letters,
        LocalDate on,
        int threads,
        Optional<Integer> atMost,
        SortedMap<String, String> texts) {}
