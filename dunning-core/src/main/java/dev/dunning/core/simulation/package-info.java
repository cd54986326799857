/**
 * The same engine on other days: {@link dev.dunning.core.simulation.Timeline} tells what will happen to one debtor under
 * an assumed {@link dev.dunning.core.simulation.Behaviour}.
 */
@NullMarked
package dev.dunning.core.simulation;

import org.jspecify.annotations.NullMarked;
