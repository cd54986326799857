package dev.dunning.templates;

import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.util.List;

/**
 * A message as it was sent, with what is known of it since.
 *
 * @param sent what was sent
 * @param proofs what became known, oldest first
 */
record HandOverMessage(Sent sent, List<Proof> proofs) {

    /**
     * What became known.
     *
     * @param on the day
     * @param fate what
     */
    record Proof(LocalDate on, Fate fate) {}
}
