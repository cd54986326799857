package dev.dunning.core.jurisdiction;

import dev.dunning.core.reason.RuleId;

/** The statutory notices by the name their law gives them, with the rules that stand on them. */
enum NoticeName {
    /** The Dutch letter of fourteen days. */
    FOURTEEN_DAY_NOTICE(
            new RuleId("no-costs-before-fourteen-day-notice"), new RuleId("fourteen-day-notice-only-after-default")),
    /** The Belgian first reminder. */
    FIRST_REMINDER(new RuleId("no-costs-before-first-reminder"), new RuleId("first-reminder-only-after-default"));

    private final RuleId costs;
    private final RuleId afterDefault;

    NoticeName(RuleId costs, RuleId afterDefault) {
        this.costs = costs;
        this.afterDefault = afterDefault;
    }

    String costs() {
        return costs.id();
    }

    String afterDefault() {
        return afterDefault.id();
    }
}
