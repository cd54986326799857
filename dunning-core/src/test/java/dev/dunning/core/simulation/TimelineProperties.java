package dev.dunning.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.decision.Refer;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.Repeat;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.Approval;
import dev.dunning.core.testkit.Scenario;
import dev.dunning.core.testkit.Scenarios;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TimelineProperties {

    private static final int A_WHILE = 12;
    private static final int LONGER_THAN_ANY_LADDER = 36;

    @Property(tries = 100)
    void what_a_demand_announces_is_the_first_entry_that_follows_it(
            @ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        Timeline timeline = TimelineLaws.ahead(scenario, LONGER_THAN_ANY_LADDER, Behaviour.nothing());
        // a yes to another letter lets out what nobody could announce
        Assume.that(timeline.assumed().stream().noneMatch(Approval.class::isInstance));

        assertThat(TimelineLaws.announcing(timeline))
                .allSatisfy(notice ->
                        assertThat(TimelineLaws.followerOf(notice, timeline)).isEqualTo(notice.ifUnpaid()));
    }

    @Property(tries = 60)
    void it_is_a_fold(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        Timeline timeline = TimelineLaws.ahead(scenario, A_WHILE, Behaviour.nothing());

        assertThat(timeline.decisions())
                .allSatisfy(decision -> assertThat(scenario.engine()
                                .decide(TimelineLaws.factsBefore(scenario.known(), timeline, decision), decision.on()))
                        .isEqualTo(decision));
    }

    @Property(tries = 60)
    void it_is_a_fold_also_when_the_debtor_pays(
            @ForAll(supplier = Scenarios.Unpaid.class) Scenario scenario,
            @ForAll @IntRange(min = 1, max = 3) int demand) {
        Timeline timeline = TimelineLaws.ahead(scenario, A_WHILE, Behaviour.payingAt(demand));

        assertThat(timeline.decisions())
                .allSatisfy(decision -> assertThat(scenario.engine()
                                .decide(TimelineLaws.factsBefore(scenario.known(), timeline, decision), decision.on()))
                        .isEqualTo(decision));
    }

    @Property(tries = 40)
    void who_asks_every_day_sends_the_same(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        LocalDate from = scenario.day();
        Timeline timeline = TimelineLaws.ahead(scenario, A_WHILE, Behaviour.nothing());
        List<Notice> daily = new ArrayList<>();
        Dossier facts = scenario.known();
        boolean asked = false;
        for (LocalDate day = from; !asked && !day.isAfter(timeline.until()); day = day.plusDays(1)) {
            Timeline today = Timeline.of(scenario.engine(), facts, day, day, Behaviour.nothing());
            daily.addAll(today.notices());
            facts = today.end();
            asked = today.decisions().get(0) instanceof Refer;
        }

        // once a person is asked, a day on which nothing but a condition changes is not foreseen
        assertThat(names(timeline.notices()).stream().limit(daily.size()).toList())
                .isEqualTo(names(daily));
        assertThat(asked || timeline.notices().size() == daily.size()).isTrue();
    }

    private static List<String> names(List<Notice> notices) {
        return notices.stream()
                .map(notice -> notice.sent() + " " + notice.key() + " " + notice.channels() + " "
                        + notice.claim().total())
                .toList();
    }

    @Property(tries = 60)
    void every_look_is_on_a_later_day_and_every_timeline_ends(
            @ForAll(supplier = Scenarios.Unpaid.class) Scenario scenario) {
        LocalDate from = scenario.firstDay();
        Timeline timeline = Timeline.of(
                scenario.engine(),
                scenario.facts(),
                from,
                from.plusMonths(LONGER_THAN_ANY_LADDER),
                Behaviour.nothing());
        Decision last = timeline.decisions().get(timeline.decisions().size() - 1);
        boolean handedOver = timeline.notices().stream().anyMatch(notice -> notice.kind() == NoticeKind.HAND_OVER);

        assertThat(timeline.decisions().stream().map(Decision::on))
                .isSortedAccordingTo(Comparator.naturalOrder())
                .doesNotHaveDuplicates();
        assertThat(last instanceof Refer || handedOver).as(last.toString()).isTrue();
    }

    @Property(tries = 60)
    void an_invoice_has_each_step_as_often_as_the_policy_says(
            @ForAll(supplier = Scenarios.Unpaid.class) Scenario scenario) {
        LocalDate from = scenario.firstDay();
        Timeline timeline =
                Timeline.of(scenario.engine(), scenario.facts(), from, from.plusYears(3), Behaviour.nothing());

        scenario.facts()
                .invoices()
                .forEach(invoice -> assertThat(carriedBy(timeline, invoice.id()))
                        .isLessThanOrEqualTo(most(scenario.document())
                                * Math.max(1, invoice.instalments().size())));
    }

    private static long carriedBy(Timeline timeline, String invoice) {
        return timeline.notices().stream()
                .flatMap(notice -> notice.carriers().stream())
                .filter(item -> item.equals(invoice) || item.startsWith(invoice + "/"))
                .count();
    }

    private static long most(PolicyDocument policy) {
        return policy.steps().stream()
                .map(StepDocument::repeat)
                .mapToLong(repeat -> repeat.map(Repeat::times).orElse(1))
                .sum();
    }
}
