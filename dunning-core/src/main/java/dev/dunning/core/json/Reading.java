package dev.dunning.core.json;

import java.util.Optional;

/**
 * How one value of a document is read.
 *
 * @param <T> what it becomes
 */
interface Reading<T> {

    /**
     * Reads a value.
     *
     * @param node the value and its place
     * @return what it becomes; empty when it is wrong, after the fault was reported
     */
    Optional<T> from(Node node);
}
