package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.dunning.core.testkit.EngineLaws;
import dev.dunning.core.testkit.Scenario;
import dev.dunning.core.testkit.Scenarios;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of the engine that can be seen on one day. */
class EngineProperties {

    @Property
    void a_checked_policy_never_fails(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        assertThat(scenario.facts().check()).isEmpty();
        assertThatCode(() -> scenario.engine().decide(scenario.dossier(), scenario.day()))
                .doesNotThrowAnyException();
    }

    @Property
    void nothing_is_sent_unless_a_step_asks_for_it(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        EngineLaws.nothingIsSentUnlessAStepAsksForIt(scenario.policy(), scenario.dossier(), scenario.day());
    }

    @Property
    void the_record_says_what_the_notice_says(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        EngineLaws.theRecordSaysWhatTheNoticeSays(scenario.policy(), scenario.dossier(), scenario.day());
    }

    @Property
    void without_a_debt_there_is_no_demand(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        EngineLaws.noDebtNoDemand(scenario.policy(), scenario.dossier(), scenario.day());
    }

    @Property
    void order_and_duplicates_of_facts_do_not_matter(
            @ForAll(supplier = Scenarios.Any.class) Scenario scenario, @ForAll Random random) {
        EngineLaws.orderAndDuplicatesDoNotMatter(scenario.policy(), scenario.dossier(), scenario.day(), random);
    }

    @Property
    void deciding_twice_on_one_day_never_sends_twice(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        EngineLaws.nothingIsSentTwice(scenario.policy(), scenario.dossier(), scenario.day());
    }

    @Property
    void one_decision_demands_an_invoice_once(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        EngineLaws.noInvoiceIsDemandedTwiceInOneDecision(scenario.policy(), scenario.dossier(), scenario.day());
    }

    @Property
    void a_claim_is_the_sum_of_its_lines(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        EngineLaws.theClaimIsTheSumOfItsLines(scenario.policy(), scenario.dossier(), scenario.day());
    }

    @Property
    void costs_stay_within_the_law(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        EngineLaws.costsStayWithinTheLaw(scenario.policy(), scenario.dossier(), scenario.day());
    }

    @Property
    void costs_are_never_asked_before_the_notice_that_the_law_demands_has_run_out(
            @ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        EngineLaws.noCostsBeforeTheNoticeHasRunOut(scenario.policy(), scenario.dossier(), scenario.day());
    }

    @Property
    void without_a_law_a_person_gets_reminders_only(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        EngineLaws.withoutALawAPersonGetsRemindersOnly(scenario.policy(), scenario.dossier(), scenario.day());
    }

    @Property
    void business_law_is_not_for_consumers(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        EngineLaws.aConsumerIsNoBusiness(scenario.policy(), scenario.dossier(), scenario.day());
    }

    @Property
    void every_wait_names_the_day_on_which_the_answer_may_change(
            @ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        EngineLaws.everyWaitNamesItsDay(scenario.policy(), scenario.known(), scenario.day(), 400);
    }

    @Property
    void the_same_facts_give_the_same_answer_wherever_it_is_asked(
            @ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        Decision here = scenario.engine().decide(scenario.dossier(), scenario.day());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Decision there = scenario.engine().decide(scenario.dossier(), scenario.day());
            assertThat(there).isEqualTo(here);
            assertThat(there.why().lines(Locale.ENGLISH)).isEqualTo(here.why().lines(Locale.ENGLISH));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 100)
    void one_engine_serves_many_threads(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        DunningEngine engine = scenario.engine();
        Set<Decision> answers = Collections.synchronizedSet(new HashSet<>());
        Stream.generate(scenario::dossier)
                .limit(8)
                .parallel()
                .forEach(dossier -> answers.add(engine.decide(dossier, scenario.day())));
        assertThat(answers).hasSize(1);
    }

    @Property
    void every_decision_says_why_in_sentences(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        Explanation why =
                scenario.engine().decide(scenario.dossier(), scenario.day()).why();
        assertThat(why.because()).isNotEmpty();
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
            assertThat(why.lines(language))
                    .allSatisfy(line -> assertThat(line)
                            .doesNotContain("{", "null", "Optional", "  ")
                            .doesNotContainPattern("\\?(?!$)")
                            .matches(".*[.?)]"));
        }
    }
}
