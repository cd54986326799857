/**
 * Why: a {@link dev.dunning.core.reason.Reason} is a typed fact (a rule and the values it looked at) that becomes text
 * only when somebody reads it.
 */
@NullMarked
package dev.dunning.core.reason;

import org.jspecify.annotations.NullMarked;
