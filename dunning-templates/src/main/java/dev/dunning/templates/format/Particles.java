package dev.dunning.templates.format;

/**
 * The small words between numbers.
 *
 * @param minus before a number below zero
 * @param decimal before decimals
 * @param plus what the sign in front of a telephone number is called
 */
record Particles(String minus, String decimal, String plus) {

    static final Particles DUTCH = new Particles("min", "komma", "plus");
    static final Particles ENGLISH = new Particles("minus", "point", "plus");
    static final Particles GERMAN = new Particles("minus", "Komma", "plus");
    static final Particles FRENCH = new Particles("moins", "virgule", "plus");
}
