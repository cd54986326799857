package dev.dunning.core.check;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.List;

/** Hands issues to Jakarta Validation, each at its own path. */
public final class Violations {

    private Violations() {}

    /**
     * Reports each fault as a violation.
     *
     * @param issues the issues; advice is passed over
     * @param context where the provider collects them
     * @return true when there is no fault
     */
    public static boolean report(List<Issue> issues, ConstraintValidatorContext context) {
        List<Issue> faults = issues.stream()
                .filter(issue -> issue.severity() == Severity.FAULT)
                .toList();
        if (!faults.isEmpty()) {
            context.disableDefaultConstraintViolation();
            faults.forEach(fault -> report(fault, context));
        }
        return faults.isEmpty();
    }

    private static void report(Issue fault, ConstraintValidatorContext context) {
        ConstraintViolationBuilder violation =
                context.buildConstraintViolationWithTemplate(literal(fault.text() + "; " + fault.remedy()));
        if (fault.path().isEmpty()) {
            violation.addConstraintViolation();
        } else {
            violation.addPropertyNode(fault.path()).addConstraintViolation();
        }
    }

    /** A provider reads braces and dollar signs as expressions. */
    private static String literal(String text) {
        return text.replace("\\", "\\\\")
                .replace("{", "\\{")
                .replace("}", "\\}")
                .replace("$", "\\$");
    }
}
