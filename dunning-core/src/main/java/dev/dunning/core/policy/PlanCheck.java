package dev.dunning.core.policy;

import dev.dunning.core.check.Issues;
import dev.dunning.core.money.Money;
import java.util.Optional;

/** Finds every fault of a payment plan that a step offers. */
final class PlanCheck {

    private static final int DAYS_OF_A_YEAR = 366;

    private final Issues issues;
    private final String path;
    private final PlanTerms plan;

    PlanCheck(Issues issues, String path, PlanTerms plan) {
        this.issues = issues;
        this.path = path;
        this.plan = plan;
    }

    void faults() {
        between("parts", plan.parts(), 1, PlanTerms.MOST_PARTS);
        between("firstAfter", plan.firstAfter(), 0, DAYS_OF_A_YEAR);
        between("every", plan.every(), 1, ofAYear(plan.unit()));
        positive("roundTo", plan.roundTo());
        positive("minimum", plan.minimum());
    }

    /** Instalments are a year apart at most, so that every plan ends on a day that can be written. */
    private static int ofAYear(Unit unit) {
        return switch (unit) {
            case DAYS, WORKING_DAYS -> DAYS_OF_A_YEAR;
            case WEEKS -> 53;
            case MONTHS -> 12;
            case YEARS -> 1;
        };
    }

    private void between(String key, int number, int least, int most) {
        if (number < least) {
            issues.fault("number-too-small", path + "." + key, found(number), "write " + least + " or more");
        } else if (number > most) {
            issues.fault("number-too-large", path + "." + key, found(number), "write " + most + " or fewer");
        }
    }

    private static String found(int number) {
        return "the number is `" + number + "`";
    }

    private void positive(String key, Optional<Money> amount) {
        amount.filter(money -> !money.isPositive())
                .ifPresent(money -> issues.fault(
                        "amount-not-positive",
                        path + "." + key,
                        "the amount is `" + money + "`",
                        "write more than zero"));
    }
}
