package dev.dunning.examples.cli.ledger;

import dev.dunning.core.receivable.Dossier;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Has a dossier that was put together here checked by Hibernate Validator, through the library's own constraint. */
final class SoundEntry {

    private SoundEntry() {}

    static LedgerEntry of(String place, Dossier dossier, boolean mayWrite, String besides) {
        List<String> faults = Checked.VALIDATOR.validate(dossier).stream()
                .map(SoundEntry::line)
                .sorted()
                .toList();
        return faults.isEmpty()
                ? new LedgerEntry.Read(place, dossier, mayWrite, besides)
                : new LedgerEntry.Faulty(place, faults);
    }

    private static String line(ConstraintViolation<Dossier> violation) {
        return violation.getPropertyPath() + ": " + violation.getMessage();
    }

    /** Made once, and only when a dossier needs it: it takes longer than reading a thousand rows. */
    private static final class Checked {
        private static final Logger QUIET = Logger.getLogger("org.hibernate.validator");
        static final Validator VALIDATOR = validator();

        private static Validator validator() {
            QUIET.setLevel(Level.WARNING);
            return Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator();
        }
    }
}
