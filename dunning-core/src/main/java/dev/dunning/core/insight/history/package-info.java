/**
 * What happened: how each invoice was paid ({@link dev.dunning.core.insight.history.Settlements}), and what became of
 * promises and disputes ({@link dev.dunning.core.insight.history.Agreed}). It judges nothing; all else is learned from it.
 */
@NullMarked
package dev.dunning.core.insight.history;

import org.jspecify.annotations.NullMarked;
