/**
 * What a message must say, should say and must not say, as data, and the proof that a template does.
 *
 * <p>The proof looks at every path through a compiled template and not at samples: an element that is missing on any path
 * is named together with the choice on which it is missing. Nothing here is open to other modules.
 */
@NullMarked
package dev.dunning.templates.elements;

import org.jspecify.annotations.NullMarked;
