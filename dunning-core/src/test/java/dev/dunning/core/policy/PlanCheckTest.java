package dev.dunning.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Ext;
import dev.dunning.core.check.Issue;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan has bounds within which it ends on a day that can be written. */
class PlanCheckTest {

    private static List<String> faults(PlanTerms plan) {
        StepDocument step =
                StepDocument.of("proposal", NoticeKind.PLAN_PROPOSAL, When.days(Trigger.AFTER_DUE, 7), Channel.EMAIL)
                        .toBuilder()
                        .offerPlan(plan)
                        .build();
        return PolicyDocument.of("house", step).check().stream()
                .map(Issue::line)
                .toList();
    }

    private static PlanTerms plan(int parts, int firstAfter, int every, Unit unit) {
        return new PlanTerms(parts, firstAfter, every, unit, Optional.empty(), Optional.empty(), Ext.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 1, DAYS",
        "60, 366, 366, DAYS",
        "60, 366, 366, WORKING_DAYS",
        "60, 366, 53, WEEKS",
        "60, 366, 12, MONTHS",
        "60, 366, 1, YEARS"
    })
    void a_plan_of_usual_length_is_sound(int parts, int firstAfter, int every, Unit unit) {
        assertThat(faults(plan(parts, firstAfter, every, unit))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DAYS, 366", "WORKING_DAYS, 366", "WEEKS, 53", "MONTHS, 12", "YEARS, 1"})
    void instalments_are_a_year_apart_at_most(Unit unit, int most) {
        assertThat(faults(plan(61, 367, most + 1, unit)))
                .containsExactly(
                        "steps[0].offerPlan.parts: The number is `61`. Write 60 or fewer.",
                        "steps[0].offerPlan.firstAfter: The number is `367`. Write 366 or fewer.",
                        "steps[0].offerPlan.every: The number is `" + (most + 1) + "`. Write " + most + " or fewer.");
    }

    @Test
    void a_plan_has_an_instalment_a_distance_and_no_first_day_in_the_past() {
        assertThat(faults(plan(0, -1, 0, Unit.MONTHS)))
                .containsExactly(
                        "steps[0].offerPlan.parts: The number is `0`. Write 1 or more.",
                        "steps[0].offerPlan.firstAfter: The number is `-1`. Write 0 or more.",
                        "steps[0].offerPlan.every: The number is `0`. Write 1 or more.");
    }

    @Test
    void amounts_are_positive() {
        PlanTerms plan = new PlanTerms(
                3,
                14,
                1,
                Unit.MONTHS,
                Optional.of(Money.parse("EUR 0.00")),
                Optional.of(Money.parse("EUR -5.00")),
                Ext.NONE);
        assertThat(faults(plan))
                .containsExactly(
                        "steps[0].offerPlan.roundTo: The amount is `EUR 0.00`. Write more than zero.",
                        "steps[0].offerPlan.minimum: The amount is `EUR -5.00`. Write more than zero.");
    }
}
