package dev.dunning.core.receivable;

import java.util.Optional;

/**
 * What a message that was sent told about the time after its term; it binds whoever sent it.
 *
 * @param ifUnpaid the next action
 * @param onLapse what will be owed when the term of a statutory notice runs out
 */
public record Announced(Optional<Consequence> ifUnpaid, Optional<Lapse> onLapse) {}
