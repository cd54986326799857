/**
 * Words the decisions of the engine: {@link dev.dunning.templates.Letters} is the door, a
 * {@link dev.dunning.templates.Message} is what comes out.
 *
 * <p>Every text follows from the notice it words: amounts, the last day to pay, and what happens otherwise are those of
 * the notice and nothing else. One source gives both the plain text and the HTML of a message, so both say the same.
 */
@NullMarked
package dev.dunning.templates;

import org.jspecify.annotations.NullMarked;
