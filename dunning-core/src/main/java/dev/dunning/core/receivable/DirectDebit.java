package dev.dunning.core.receivable;

import dev.dunning.core.check.Ext;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An agreement to collect an invoice from the debtor's account; it is not chased before the bank refuses.
 *
 * @param on the day of collection
 * @param mandate the reference of the mandate
 * @param ext the host's own additions
 */
public record DirectDebit(LocalDate on, Optional<String> mandate, Ext ext) {}
