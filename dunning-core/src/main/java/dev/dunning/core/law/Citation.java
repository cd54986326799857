package dev.dunning.core.law;

import java.net.URI;
import java.util.Optional;

/**
 * Where a rule stands in the law.
 *
 * <p>For example {@code Citation.of("BW", "6:96(6)")}.
 *
 * @param law the short name of the law, such as {@code BW}
 * @param article the article, with its paragraph in brackets, such as {@code 6:96(6)}
 * @param url where the law can be read, if known
 */
public record Citation(String law, String article, Optional<URI> url) {

    /**
     * A place in the law.
     *
     * @throws IllegalArgumentException if the law or the article is blank
     */
    public Citation {
        if (law.isBlank() || article.isBlank()) {
            throw new IllegalArgumentException(
                    "A citation without a law or an article cannot be looked up. Give both, such as `BW` and `6:96(6)`.");
        }
    }

    /**
     * A place in the law, without an address.
     *
     * @throws IllegalArgumentException if the law or the article is blank
     */
    public static Citation of(String law, String article) {
        return new Citation(law, article, Optional.empty());
    }

    /** The law and the article, such as {@code BW 6:96(6)}; what is no law stands apart, as in {@code contract: agreed}. */
    @Override
    public String toString() {
        return law + (Character.isLowerCase(law.charAt(0)) ? ": " : " ") + article;
    }
}
