/**
 * What may be asked: a {@link dev.dunning.core.claim.Claim} and its lines, the rules that make them
 * ({@link dev.dunning.core.claim.InterestRule}, {@link dev.dunning.core.claim.CostRule}), and the
 * {@link dev.dunning.core.claim.Ledger} that replays payments in the order of the law.
 */
@NullMarked
package dev.dunning.core.claim;

import org.jspecify.annotations.NullMarked;
