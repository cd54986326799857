/**
 * Trying policies and texts side by side: an {@link dev.dunning.core.insight.experiment.Experiment} draws debtors by lot, and an
 * {@link dev.dunning.core.insight.experiment.ExperimentReport} says what can be learned from it, however often one looks.
 */
@NullMarked
package dev.dunning.core.insight.experiment;

import org.jspecify.annotations.NullMarked;
