package dev.dunning.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Ext;
import dev.dunning.core.claim.Item;
import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Circumstance;
import dev.dunning.core.debtor.CircumstanceKind;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.insight.figures.LedgerFigures;
import dev.dunning.core.insight.history.OpenItem;
import dev.dunning.core.insight.history.OpenItems;
import dev.dunning.core.insight.history.Pledge;
import dev.dunning.core.insight.history.Settlements;
import dev.dunning.core.insight.history.SpokenFor;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.testkit.Scenario;
import dev.dunning.core.testkit.Scenarios;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for profiles and forecasts of any debtor, whatever happened. */
class InsightProperties {

    private static final int TRIES = 200;
    private static final Experience EXPERIENCE = Experience.learn(Payers.book(40).stream(), LocalDate.of(2025, 6, 30));

    private static List<Object> all(Dossier dossier, LocalDate day) {
        PaymentProfile profile = PaymentProfile.of(dossier, day, EXPERIENCE);
        return List.of(
                profile,
                Segments.standard().of(profile),
                EXPERIENCE.predict(dossier, day),
                LedgerFigures.of(Stream.of(dossier), day, EXPERIENCE));
    }

    @Property(tries = TRIES)
    void any_dossier_has_a_profile_a_segment_forecasts_and_figures(
            @ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        PaymentProfile profile = PaymentProfile.of(scenario.dossier(), scenario.day(), EXPERIENCE);

        assertThat(profile.late().value()).isLessThanOrEqualTo(profile.settled().value());
        assertThat(profile.overdue().value()).isLessThanOrEqualTo(profile.open().value());
        assertThat(EXPERIENCE.predict(scenario.dossier(), scenario.day())).allSatisfy(prediction -> {
            assertThat(prediction.chanceOfLatePayment().map(Rate::millionths).orElse(0L))
                    .isBetween(0L, 1_000_000L);
            assertThat(Stream.of(prediction.early(), prediction.expected(), prediction.late())
                            .flatMap(Optional::stream))
                    .isSorted()
                    .allMatch(day -> day.isAfter(scenario.dossier().bookedBy(scenario.day())));
            assertThat(prediction.because()).isNotEmpty();
        });
        assertThat(all(scenario.dossier(), scenario.day())).hasSize(4);
    }

    @Property(tries = TRIES)
    void the_order_of_facts_and_telling_one_twice_make_no_difference(
            @ForAll(supplier = Scenarios.Any.class) Scenario scenario, @ForAll Random random) {
        Dossier dossier = scenario.dossier();
        List<DunningEvent> told = new ArrayList<>(dossier.history());
        told.addAll(dossier.history().stream()
                .filter(event -> event.entry().id().isPresent())
                .toList());
        Collections.shuffle(told, random);
        Dossier shuffled = new Dossier(
                dossier.creditor(),
                dossier.debtor(),
                dossier.terms(),
                dossier.invoices(),
                told,
                dossier.bookedThrough(),
                dossier.law(),
                dossier.ext());

        assertThat(all(shuffled, scenario.day())).isEqualTo(all(dossier, scenario.day()));
    }

    @Property(tries = TRIES)
    void what_happens_later_changes_nothing(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        Dossier dossier = scenario.dossier();
        Dossier known = new Dossier(
                dossier.creditor(),
                dossier.debtor(),
                dossier.terms(),
                dossier.invoices().stream()
                        .filter(invoice -> !invoice.issued().isAfter(scenario.day()))
                        .toList(),
                dossier.history().stream()
                        .filter(event -> !event.on().isAfter(scenario.day()))
                        .toList(),
                dossier.bookedThrough(),
                dossier.law(),
                dossier.ext());

        Assume.that(!known.invoices().isEmpty());
        assertThat(all(known, scenario.day()).subList(0, 3))
                .isEqualTo(all(dossier, scenario.day()).subList(0, 3));
    }

    @Property(tries = TRIES)
    void who_somebody_is_changes_nothing(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        Dossier dossier = scenario.dossier();
        Debtor other = Debtor.of(
                        dossier.debtor().id(), "Somebody Else", dossier.debtor().kind(), "FI")
                .toBuilder()
                .language("fi")
                .addressForm(AddressForm.INFORMAL)
                .circumstance(new Circumstance(CircumstanceKind.HARDSHIP, Optional.empty(), Optional.empty(), Ext.NONE))
                .build()
                .reachable(Channel.PHONE, "+358 9 123456");
        Dossier about = dossier.about(other);
        LocalDate day = scenario.day();
        Assume.that(!SpokenFor.isOn(dossier.debtor(), day));

        assertThat(EXPERIENCE.predict(about, day)).isEqualTo(EXPERIENCE.predict(dossier, day));
        assertThat(EXPERIENCE.chanceOfLatePayment(about, day)).isEqualTo(EXPERIENCE.chanceOfLatePayment(dossier, day));
        assertThat(Segments.standard()
                        .of(PaymentProfile.of(about, day, EXPERIENCE))
                        .name())
                .isEqualTo(Segments.IN_DIFFICULTY);
    }

    @Property(tries = TRIES)
    void what_is_agreed_and_the_rest_are_all_that_is_open(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        Settlements settlements = new Settlements(scenario.dossier(), scenario.day());

        assertThat(OpenItems.of(scenario.dossier(), settlements, scenario.day()))
                .allMatch(item ->
                        pledged(item).plus(item.rest()).equals(item.item().open()))
                .extracting(item -> item.item().id())
                .containsExactlyElementsOf(settlements.ledger().items().stream()
                        .filter(item -> item.open().isPositive())
                        .map(Item::id)
                        .toList());
    }

    private static Money pledged(OpenItem item) {
        return Money.sum(
                item.rest().currency(),
                item.pledges().stream().map(Pledge::amount).toList());
    }
}
