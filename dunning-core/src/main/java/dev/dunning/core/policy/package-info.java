/**
 * The house rules: a {@link dev.dunning.core.policy.PolicyDocument} may be wrong and says everything that is wrong with
 * it; bound to a law it becomes a {@link dev.dunning.core.policy.DunningPolicy} that never fails in the engine.
 */
@NullMarked
package dev.dunning.core.policy;

import org.jspecify.annotations.NullMarked;
