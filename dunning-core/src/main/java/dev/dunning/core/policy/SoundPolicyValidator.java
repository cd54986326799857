package dev.dunning.core.policy;

import dev.dunning.core.check.Violations;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Hands the faults of a policy to Jakarta Validation. */
@SuppressWarnings("exports") // JSpecify is optional for a host
public final class SoundPolicyValidator implements ConstraintValidator<SoundPolicy, PolicyDocument> {

    /** Makes a validator; providers call this. */
    public SoundPolicyValidator() {}

    @Override
    public boolean isValid(@Nullable PolicyDocument policy, ConstraintValidatorContext context) {
        return policy == null || Violations.report(policy.check(), context);
    }
}
