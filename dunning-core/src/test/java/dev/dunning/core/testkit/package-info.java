/**
 * A test kit for hosts: random dossiers, histories and policies that shrink to something a bookkeeper understands, and
 * the laws of the engine as plain assertions.
 *
 * <p>The generators are for jqwik ({@link dev.dunning.core.testkit.Scenarios} is where to begin); the laws
 * ({@link dev.dunning.core.testkit.EngineLaws}, {@link dev.dunning.core.testkit.RunLaws}) need no library at all and
 * throw an {@link AssertionError} that says what was decided and what was expected.
 */
package dev.dunning.core.testkit;
