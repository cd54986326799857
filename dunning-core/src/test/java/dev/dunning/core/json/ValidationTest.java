package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.money.Money;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ValidationTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void every_fault_of_a_dossier_is_a_violation_at_its_path() {
        Invoice invoice = Invoice.of(
                        "1", Money.parse("EUR 1.00"), LocalDate.parse("2026-09-01"), LocalDate.parse("2026-10-01"))
                .under("${1+1} {braces} \\");
        Dossier dossier = Dossier.of(
                Creditor.of("jansen", "Jansen", "NL"), Debtor.business("K-1", "Smit", "NL"), invoice, invoice);

        assertThat(violations(VALIDATOR.validate(dossier)))
                .containsOnly(
                        entry(
                                "invoices[0].terms",
                                "there are no terms `${1+1} {braces} \\`; add them under `terms`, or leave the key out"),
                        entry("invoices[1].id", "`1` stands here a second time; give each its own id"),
                        entry(
                                "invoices[1].terms",
                                "there are no terms `${1+1} {braces} \\`; add them under `terms`, or leave the key out"));
    }

    @Test
    void every_fault_of_a_policy_is_a_violation_at_its_path() {
        PolicyDocument policy = PolicyDocument.of("No Name ${1+1} {x}", new StepDocument[0]);

        assertThat(violations(VALIDATOR.validate(policy)))
                .containsOnly(
                        entry(
                                "id",
                                "`No Name ${1+1} {x}` is no name; write small letters and digits joined by hyphens, such as"
                                        + " `first-reminder`"),
                        entry("steps", "the policy has no steps; write at least one"));
    }

    @Test
    void a_sound_document_has_no_violations() {
        assertThat(VALIDATOR.validate(DunningJson.dossier(Documents.text("contract-dossier.json"))))
                .isEmpty();
        assertThat(VALIDATOR.validate(DunningJson.policy(Documents.text("contract-policy.json"))))
                .isEmpty();
    }

    private static <T> Map<String, String> violations(Set<ConstraintViolation<T>> violations) {
        Map<String, String> found = new TreeMap<>();
        violations.forEach(violation -> found.put(violation.getPropertyPath().toString(), violation.getMessage()));
        return found;
    }
}
