/**
 * What a ledger shows today: {@link dev.dunning.core.insight.figures.LedgerFigures} with ageing, days of sales outstanding,
 * what was collected, what each step was followed by, and causes on the side of the creditor.
 */
@NullMarked
package dev.dunning.core.insight.figures;

import org.jspecify.annotations.NullMarked;
