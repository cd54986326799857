/**
 * How a document hears what is wrong with it.
 *
 * <p>A value refuses to exist when it is wrong; a document may be wrong and is told everything at once. The reader of a
 * document collects {@link dev.dunning.core.check.Issue}s in {@link dev.dunning.core.check.Issues}: faults, which forbid
 * its use, and advice, which does not. When there is a fault,
 * {@link dev.dunning.core.check.UnsoundDocumentException} carries the whole list.
 *
 * <p>Every issue says what was found, what was expected, where, and how to mend it, and repeats no personal data.
 */
@NullMarked
package dev.dunning.core.check;

import org.jspecify.annotations.NullMarked;
