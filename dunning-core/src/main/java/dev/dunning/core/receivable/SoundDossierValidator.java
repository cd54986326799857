package dev.dunning.core.receivable;

import dev.dunning.core.check.Violations;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Hands the faults of a dossier to Jakarta Validation. */
@SuppressWarnings("exports") // JSpecify is optional for a host
public final class SoundDossierValidator implements ConstraintValidator<SoundDossier, Dossier> {

    /** Makes a validator; providers call this. */
    public SoundDossierValidator() {}

    @Override
    public boolean isValid(@Nullable Dossier dossier, ConstraintValidatorContext context) {
        return dossier == null || Violations.report(dossier.check(), context);
    }
}
