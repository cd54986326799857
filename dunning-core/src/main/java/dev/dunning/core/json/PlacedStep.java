package dev.dunning.core.json;

import dev.dunning.core.policy.StepDocument;
import java.util.Optional;

/**
 * A step as an overlay writes it.
 *
 * @param step the step
 * @param before the step of the other policy before which it is put; absent means after all of them
 */
record PlacedStep(StepDocument step, Optional<String> before) {}
