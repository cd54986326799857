/**
 * Whom to contact first: {@link dev.dunning.core.insight.worklist.Worklist} seats the debtors of a ledger at the desks of a
 * {@link dev.dunning.core.insight.worklist.Capacity}, by what a contact is likely to bring for its time, and keeps places for
 * those who have waited long. Each row says why.
 */
@NullMarked
package dev.dunning.core.insight.worklist;

import org.jspecify.annotations.NullMarked;
