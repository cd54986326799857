/**
 * Documents as JSON: {@link dev.dunning.core.json.DunningJson} is the door.
 *
 * <p>Reading has two stages. A text becomes a neutral tree of maps, lists, texts, booleans and whole numbers; then the
 * tree becomes a value, and everything that is wrong with it is reported at once, each fault at its own path. A host
 * with a JSON library of its own hands over the tree, so that the first stage, the only one that needs Jackson, is left
 * out. Writing needs no library.
 */
@NullMarked
package dev.dunning.core.json;

import org.jspecify.annotations.NullMarked;
