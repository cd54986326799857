package dev.dunning.core.decision;

import dev.dunning.core.testkit.FactLaws;
import dev.dunning.core.testkit.Scenario;
import dev.dunning.core.testkit.Scenarios;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The laws that say what one more fact does to a decision. */
class FactProperties {

    @Property
    void a_hold_dominates_every_rule(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        FactLaws.aHoldDominates(scenario.policy(), scenario.dossier(), scenario.day());
    }

    @Property
    void a_dispute_dominates_every_rule(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        FactLaws.aDisputeDominates(scenario.policy(), scenario.dossier(), scenario.day());
    }

    @Property
    void an_open_promise_dominates_every_rule(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        FactLaws.anOpenPromiseDominates(scenario.policy(), scenario.dossier(), scenario.day());
    }

    @Property
    void a_kept_plan_dominates_every_rule(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        FactLaws.aKeptPlanDominates(scenario.policy(), scenario.dossier(), scenario.day());
    }

    @Property
    void an_unread_message_stops_everything(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        FactLaws.anUnreadMessageStopsEverything(scenario.policy(), scenario.dossier(), scenario.day());
    }

    @Property
    void a_payment_on_an_overdue_invoice_never_makes_the_next_step_harsher(
            @ForAll(supplier = Scenarios.Any.class) Scenario scenario,
            @ForAll @IntRange(min = 1, max = 100) int share) {
        FactLaws.aPaymentNeverMakesItHarsher(scenario.policy(), scenario.dossier(), scenario.day(), share);
    }

    @Property
    void one_more_channel_never_hurts(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        FactLaws.oneMoreChannelNeverHurts(scenario.policy(), scenario.dossier(), scenario.day());
    }
}
