package dev.dunning.core.json;

import dev.dunning.core.policy.StepDocument;
import java.util.Optional;

/**
 * A step as a document writes it.
 *
 * @param step the step
 * @param before the step of the extended policy before which it is put; absent means its old place, or the end
 */
record PlacedStep(StepDocument step, Optional<String> before) {}
