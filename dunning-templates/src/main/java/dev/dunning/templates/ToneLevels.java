package dev.dunning.templates;

/**
 * How a text sounds, measured by its words; each from 0 to 3.
 *
 * @param warmth thanks, understanding, an offer of help, an open door: one each
 * @param directness whether the request, the amount and the day stand in the first sentences
 * @param formality a stiff greeting, articles of law, words of the law: one each
 * @param consequence none; mentioned; with its day; the last one
 * @param simplicity how short the sentences are
 * @param personal whether reader, writer and a way to reach somebody are named
 */
public record ToneLevels(int warmth, int directness, int formality, int consequence, int simplicity, int personal) {}
