package dev.dunning.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BehaviourTest {

    private static final LocalDate FROM = LocalDate.parse("2026-10-01");
    private static final String POLICY = """
            {"format": "dunning-policy/1", "id": "with-plan", "version": "1",
             "conventions": {"grouping": "INVOICE"},
             "steps": [
              {"id": "first", "kind": "REMINDER", "when": {"afterDue": 7}, "channels": ["EMAIL"]},
              {"id": "second", "kind": "REMINDER", "when": {"afterRespondBy": 3}, "channels": ["EMAIL"], "offerPlan": true},
              {"id": "third", "kind": "REMINDER", "when": {"afterRespondBy": 3}, "channels": ["EMAIL"]}]}
            """;

    private static final DunningEngine ENGINE = DunningEngine.of(DunningPolicy.from(
            DunningJson.policy(POLICY), Jurisdictions.builtin().get("NL")));

    private static Dossier dossier(String... invoices) {
        return Dossier.of(
                Creditor.of("jansen", "Jansen Techniek B.V.", "NL").payableTo("NL91ABNA0417164300"),
                Debtor.business("K-1", "Bakkerij Smit", "NL").reachable(Channel.EMAIL, "info@smit.example"),
                List.of(invoices).stream()
                        .map(id -> Invoice.of(id, Money.parse("EUR 300.00"), LocalDate.parse("2026-09-01"), FROM))
                        .toArray(Invoice[]::new));
    }

    private static Timeline timeline(Dossier dossier, Behaviour behaviour) {
        return Timeline.of(ENGINE, dossier, FROM, FROM.plusYears(1), behaviour);
    }

    private static List<String> payments(Timeline timeline) {
        return timeline.assumed().stream()
                .filter(Paid.class::isInstance)
                .map(Paid.class::cast)
                .map(paid -> paid.on() + " " + paid.amount()
                        + paid.invoice().map(id -> " " + id).orElse(""))
                .toList();
    }

    private static List<String> steps(Timeline timeline) {
        return timeline.notices().stream().map(Notice::step).toList();
    }

    @Test
    void a_demand_is_paid_on_its_last_good_day() {
        Timeline timeline = timeline(dossier("1"), Behaviour.payingAt(1));

        assertThat(payments(timeline)).containsExactly("2026-10-15 EUR 300.00 1");
        assertThat(steps(timeline)).containsExactly("first");
    }

    @Test
    void all_demands_of_a_day_are_paid() {
        Timeline timeline = timeline(dossier("1", "2"), Behaviour.payingAt(2));

        assertThat(payments(timeline)).hasSize(2).allMatch(paid -> paid.contains("EUR 300.00 "));
        assertThat(steps(timeline)).containsExactly("first", "first", "second", "second");
    }

    @Test
    void demands_that_went_out_before_count() {
        Timeline first = Timeline.of(ENGINE, dossier("1"), FROM, FROM.plusDays(10), Behaviour.nothing());
        Timeline later = Timeline.of(ENGINE, first.end(), FROM.plusDays(11), FROM.plusYears(1), Behaviour.payingAt(2));

        assertThat(steps(later)).containsExactly("second");
        assertThat(payments(later)).hasSize(1);
    }

    @Test
    void a_plan_that_is_kept_ends_in_peace() {
        Timeline timeline = timeline(dossier("1"), Behaviour.keepingPlan());

        assertThat(steps(timeline)).containsExactly("first", "second");
        assertThat(timeline.assumed()).filteredOn(PlanAgreed.class::isInstance).hasSize(1);
        assertThat(payments(timeline)).hasSizeGreaterThan(1);
    }

    @Test
    void a_plan_that_is_broken_is_followed_by_the_next_step() {
        Timeline timeline = timeline(dossier("1"), Behaviour.breakingPlanAfter(1));

        assertThat(payments(timeline)).hasSize(1);
        assertThat(steps(timeline)).containsExactly("first", "second", "third");
        assertThat(payments(timeline(dossier("1"), Behaviour.breakingPlanAfter(0))))
                .isEmpty();
    }

    @Test
    void a_plan_that_runs_is_paid_on() {
        PlanAgreed plan = new PlanAgreed(
                Entry.on(FROM.minusDays(5)), List.of(part("2026-09-30"), part("2026-10-10"), part("2026-11-10")));
        DunningEvent first =
                DunningEvent.paidOnAccount("bank-1", LocalDate.parse("2026-09-30"), Money.parse("EUR 100.00"));
        Dossier agreed = dossier("1").with(plan, first);

        assertThat(payments(timeline(agreed, Behaviour.keepingPlan())))
                .containsExactly("2026-10-10 EUR 100.00", "2026-11-10 EUR 100.00");
        assertThat(steps(timeline(agreed, Behaviour.keepingPlan()))).isEmpty();
        assertThat(payments(timeline(agreed, Behaviour.breakingPlanAfter(1)))).containsExactly("2026-10-10 EUR 100.00");
        assertThat(steps(timeline(agreed, Behaviour.breakingPlanAfter(1)))).isNotEmpty();
    }

    private static Instalment part(String due) {
        return Instalment.of(LocalDate.parse(due), Money.parse("EUR 100.00"));
    }

    @Test
    void every_behaviour_says_what_it_is() {
        assertThat(Behaviour.nothing().assumption()).isEqualTo(Assumption.of(Assumption.Kind.NOTHING_PAID));
        assertThat(Behaviour.payingAt(2).assumption()).isEqualTo(Assumption.of(Assumption.Kind.PAYS_AT, 2));
        assertThat(Behaviour.keepingPlan().assumption()).isEqualTo(Assumption.of(Assumption.Kind.KEEPS_PLAN));
        assertThat(Behaviour.breakingPlanAfter(0).assumption())
                .isEqualTo(Assumption.of(Assumption.Kind.BREAKS_PLAN, 0));
        Behaviour own = (decision, dossier) -> List.of();
        assertThat(own.assumption()).isEqualTo(Assumption.of(Assumption.Kind.OTHER));
    }

    @Test
    void a_count_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> Behaviour.payingAt(0)).hasMessageContaining("counted from 1");
        assertThatThrownBy(() -> Behaviour.breakingPlanAfter(-1)).hasMessageContaining("zero or more");
    }
}
