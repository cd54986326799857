package dev.dunning.examples.cli.ledger;

import dev.dunning.core.debtor.Creditor;
import java.util.Optional;

/**
 * What a ledger as CSV does not say itself.
 *
 * @param creditor whose ledger it is; absent stands for a business of which nothing is known
 * @param currency of rows that name none
 */
public record CsvLedger(Optional<Creditor> creditor, String currency) {

    /** The country of which nothing is known, as ISO 3166 leaves it to its users. */
    static final String UNKNOWN_COUNTRY = "ZZ";

    /** The law under which house rules stand alone. */
    static final String NO_LAW = "NONE";

    private static final Creditor STAND_IN = Creditor.of("creditor", "Your business", UNKNOWN_COUNTRY);

    /** Tells whether letters can be worded. */
    boolean mayWrite() {
        return creditor.isPresent();
    }

    /** The creditor, or the business that stands for it. */
    Creditor owner() {
        return creditor.orElse(STAND_IN);
    }
}
