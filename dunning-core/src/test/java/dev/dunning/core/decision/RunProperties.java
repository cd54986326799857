package dev.dunning.core.decision;

import dev.dunning.core.testkit.RunLaws;
import dev.dunning.core.testkit.Scenario;
import dev.dunning.core.testkit.Scenarios;
import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The laws of the engine that show only when it is asked day after day. */
class RunProperties {

    private static final int A_WHILE = 15;
    private static final int LONGER_THAN_ANY_LADDER = 36;
    private static final int DAYS_OF_A_WEEK = 7;

    private static LocalDate aWhileAfter(Scenario scenario) {
        return scenario.firstDay().plusMonths(A_WHILE);
    }

    private static LocalDate longAfter(Scenario scenario) {
        return scenario.firstDay().plusMonths(LONGER_THAN_ANY_LADDER);
    }

    @Property(tries = 60)
    void a_missed_run_loses_nothing_and_doubles_nothing(
            @ForAll(supplier = Scenarios.Climbing.class) Scenario scenario,
            @ForAll @IntRange(min = 2, max = 30) int every) {
        // a host that runs on Sundays alone never meets a day on which it may write
        Assume.that(every % DAYS_OF_A_WEEK != 0);
        RunLaws.aMissedRunLosesNothingAndDoublesNothing(
                scenario.policy(), scenario.facts(), scenario.firstDay(), longAfter(scenario), every);
    }

    @Property(tries = 60)
    void every_ladder_ends(@ForAll(supplier = Scenarios.Unpaid.class) Scenario scenario) {
        RunLaws.everyLadderEnds(scenario.policy(), scenario.facts(), scenario.firstDay(), longAfter(scenario));
    }

    @Property(tries = 80)
    void no_notice_comes_back(@ForAll(supplier = Scenarios.Unpaid.class) Scenario scenario) {
        RunLaws.noNoticeComesBack(scenario.policy(), scenario.facts(), scenario.firstDay(), aWhileAfter(scenario));
    }

    @Property(tries = 80)
    void the_limits_hold(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        RunLaws.theLimitsHold(scenario.policy(), scenario.facts(), scenario.firstDay(), aWhileAfter(scenario));
    }

    @Property
    void an_announced_consequence_is_the_action_that_comes(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        RunLaws.anAnnouncedConsequenceComes(scenario.policy(), scenario.known(), scenario.day());
    }

    @Property
    void what_was_announced_binds(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        RunLaws.anAnnouncementBinds(scenario.policy(), scenario.known(), scenario.day());
    }

    @Property
    void the_lapse_of_a_statutory_notice_names_the_most_that_is_asked(
            @ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        RunLaws.aLapseNamesTheMostThatIsAsked(scenario.policy(), scenario.known(), scenario.day());
    }
}
