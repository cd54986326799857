/**
 * The figures of the law: dated, sourced and checkable.
 *
 * <p>A {@link dev.dunning.core.law.DatedValues} holds a figure through time, such as a statutory rate of interest. Each
 * value says how it is known ({@link dev.dunning.core.law.Certainty}), the table says where it stands in the law
 * ({@link dev.dunning.core.law.Citation}) and up to which day somebody has looked. After that day the last value is still
 * given, and the caller adds a caution. A {@link dev.dunning.core.law.CostScale} says which collection costs a law allows
 * on a claim.
 *
 * <p>{@link dev.dunning.core.law.LawTable} reads both, and calendars of holidays, from short texts. Those that ship with
 * the library are read by name, as in {@code LawTable.rates("nl-civil")}; a host can parse its own, and
 * {@link dev.dunning.core.law.LawTables} puts them in the place of the built-in ones. What holds for the days of every
 * table, however it is written, stands in {@link dev.dunning.core.law.Timeline}.
 */
@NullMarked
package dev.dunning.core.law;

import org.jspecify.annotations.NullMarked;
