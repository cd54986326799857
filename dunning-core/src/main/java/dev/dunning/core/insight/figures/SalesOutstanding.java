package dev.dunning.core.insight.figures;

import dev.dunning.core.insight.Days;
import java.util.Optional;

/**
 * For how many days of sales the money is still out, in four definitions that are often confused.
 *
 * @param balance what is open, over what was invoiced in the period, times the days of the period; absent when nothing was
 *     invoiced
 * @param countBack how many of the last days it takes to invoice what is open; steadier than the first where sales change.
 *     The days from one invoice date up to the next share what was invoiced on it: who invoices once a month has half a
 *     month out when half of the last invoices is open. Absent when all known invoices do not suffice
 * @param bestPossible the first, with what is open and not late: what it would be if everybody paid in time
 * @param paid how long it took from issue to payment on average, by amount, for what was paid in the period; absent when
 *     nothing was
 */
public record SalesOutstanding(
        Optional<Days> balance, Optional<Days> countBack, Optional<Days> bestPossible, Optional<Days> paid) {}
