package dev.dunning.core.json;

/**
 * A number that is not a whole number of at most 18 digits, kept as it was written: nothing is ever computed with it.
 *
 * @param text the number as it was written
 */
record Numeral(String text) {}
