/**
 * What house rules will do: {@link dev.dunning.core.simulation.analysis.PolicyAnalysis} plays sample debts of every kind
 * through, under each law, and each of its findings is one class: what the law delays or refuses, where steps are missing
 * or press too soon, and where a ladder has no end.
 */
@NullMarked
package dev.dunning.core.simulation.analysis;

import org.jspecify.annotations.NullMarked;
