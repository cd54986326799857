package dev.dunning.examples.cli.run;

import dev.dunning.templates.Letters;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a run is asked to do.
 *
 * @param engines the engines
 * @param letters who words the letters; absent when nobody wants them
 * @param on the day, at its end
 * @param threads how many dossiers are decided at once; the answers are the same for any number
 * @param atMost so many notices go out for a creditor; absent when all do
 */
public record Job(Engines engines, Optional<Letters> letters, LocalDate on, int threads, Optional<Integer> atMost) {}
