package dev.dunning.core.json;

import java.util.Optional;

/**
 * A place in which two documents differ.
 *
 * @param path where, such as {@code steps[1].tone}; of a part that is gone, where it was
 * @param before what stood there, as JSON on one line; absent for a part that is new
 * @param after what stands there now, as JSON on one line; absent for a part that is gone
 */
public record Change(String path, Optional<String> before, Optional<String> after) {}
