/**
 * The law: a {@link dev.dunning.core.jurisdiction.Jurisdiction} says what may be claimed and when, its
 * {@link dev.dunning.core.jurisdiction.Guard guards} forbid what may not be done. Built-in laws are found by
 * {@link dev.dunning.core.jurisdiction.Jurisdictions}. Whoever has many questions about one dossier on one day asks
 * {@link dev.dunning.core.jurisdiction.LawToday}.
 */
@NullMarked
package dev.dunning.core.jurisdiction;

import org.jspecify.annotations.NullMarked;
