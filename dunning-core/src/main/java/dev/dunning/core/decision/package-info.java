/**
 * The door: a {@link dev.dunning.core.decision.DunningEngine} turns a dossier and a day into a
 * {@link dev.dunning.core.decision.Decision} that carries its reasons.
 */
@NullMarked
package dev.dunning.core.decision;

import org.jspecify.annotations.NullMarked;
