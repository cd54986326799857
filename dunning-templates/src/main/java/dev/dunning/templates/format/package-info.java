/**
 * Writes money, dates, rates, counts and lists the way a language does, from tables of our own: the same on every JDK,
 * whatever the locale of the machine is.
 *
 * <p>{@link dev.dunning.templates.format.Format} is the way in, and {@link dev.dunning.templates.format.Speech} says
 * the same figures aloud. {@link dev.dunning.templates.format.SmsLength} counts text messages, and
 * {@link dev.dunning.templates.format.ForeignCharacter} says what makes them longer.
 */
@NullMarked
package dev.dunning.templates.format;

import org.jspecify.annotations.NullMarked;
