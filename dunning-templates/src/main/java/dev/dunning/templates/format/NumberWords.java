package dev.dunning.templates.format;

/** Says whole numbers from 0 to 999,999,999,999. */
@FunctionalInterface
interface NumberWords {

    /** The words of a number before a noun, without the noun. */
    String words(long number, Noun noun);

    /** The words of a number and the noun, joined the way of the language. */
    default String counted(long number, Noun gender, String noun) {
        return words(number, gender) + " " + noun;
    }
}
