package dev.dunning.templates.format;

/**
 * What a currency is called.
 *
 * @param noun the gender of its name
 * @param one its name after one
 * @param other its name after other counts
 * @param smallOne the name of its hundredth part after one; masculine or neuter in every language
 * @param smallOther the name of its hundredth part after other counts
 */
record Coin(Noun noun, String one, String other, String smallOne, String smallOther) {}
