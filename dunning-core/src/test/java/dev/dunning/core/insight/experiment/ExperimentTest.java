package dev.dunning.core.insight.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Arm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Circumstance;
import dev.dunning.core.debtor.CircumstanceKind;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.notice.Tone;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.policy.When;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.LateReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExperimentTest {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 1);
    private static final LocalDate TODAY = DUE.plusDays(7);
    private static final Creditor CREDITOR = Creditor.of("jansen", "Jansen Techniek B.V.", "NL");
    private static final PolicyDocument HOUSE = policy("house", Tone.NEUTRAL, 3);
    private static final PolicyDocument WARM = policy("warm", Tone.WARM, 10);
    private static final PolicyDocument LAST = policy("last", Tone.NEUTRAL, 20);
    private static final PolicyBook BOOK = new PolicyBook(
            List.of(HOUSE, WARM, LAST),
            List.of(new PolicyBook.Choice("last", Set.of(), Set.of(DebtorKind.CONSUMER), Set.of())),
            "house");
    private static final Experiment EXPERIMENT = experiment("tone", 1, 1);

    private static PolicyDocument policy(String id, Tone tone, int pause) {
        return PolicyDocument.of(
                id,
                StepDocument.of("first", NoticeKind.REMINDER, When.days(Trigger.AFTER_DUE, 7), Channel.EMAIL)
                        .toBuilder()
                        .tone(tone)
                        .build(),
                StepDocument.of(
                        "second", NoticeKind.REMINDER, When.days(Trigger.AFTER_RESPOND_BY, pause), Channel.EMAIL));
    }

    private static Experiment experiment(String id, int now, int warm) {
        return of(id, new Variant("as-now", "house", now), new Variant("warm", "warm", warm));
    }

    private static Experiment of(String id, Variant... arms) {
        return new Experiment(
                id,
                DUE.minusDays(10),
                DUE.plusDays(60),
                "house",
                List.of(arms),
                30,
                Rate.ofPercent(5),
                Optional.empty(),
                Map.of(),
                Ext.NONE);
    }

    private static Dossier debtor(String id) {
        Debtor debtor = Debtor.business(id, "A debtor", "NL").reachable(Channel.EMAIL, "info@debtor.example");
        Invoice invoice = Invoice.of(id + "-1", Money.parse("EUR 100.00"), DUE.minusDays(30), DUE);
        return Dossier.of(CREDITOR, debtor, invoice);
    }

    private static Optional<Arm> arm(Experiment experiment, Dossier dossier, LocalDate on) {
        return experiment.assign(dossier, on, BOOK).debtor().experiment();
    }

    private static Optional<Arm> arm(Dossier dossier) {
        return arm(EXPERIMENT, dossier, TODAY);
    }

    private static Optional<String> whyNot(Dossier dossier, LocalDate on) {
        return EXPERIMENT.whyNot(dossier, on, BOOK).map(reason -> reason.text(Locale.ENGLISH));
    }

    /** A debtor whose lot is a given arm. */
    private static Dossier drawing(String arm) {
        return IntStream.range(0, 100)
                .mapToObj(i -> debtor("K-" + i))
                .filter(dossier -> arm(dossier).orElseThrow().arm().equals(arm))
                .findFirst()
                .orElseThrow();
    }

    private static Dossier said(Dossier dossier, LateReason reason) {
        return dossier.with(new DebtorSaid(Entry.on(TODAY), reason, Optional.empty()));
    }

    private static Decision decide(Dossier dossier, LocalDate on) {
        return DunningEngine.of(DunningPolicy.from(BOOK, Jurisdictions.builtin().get("NL")))
                .decide(dossier, on);
    }

    @Test
    void the_experiment_of_these_tests_has_no_fault() {
        assertThat(EXPERIMENT.check(BOOK)).isEmpty();
    }

    @Test
    void a_debtor_draws_the_same_arm_every_day_and_in_whatever_order() {
        List<Dossier> ledger = new ArrayList<>(
                IntStream.range(0, 200).mapToObj(i -> debtor("K-" + i)).toList());
        Map<String, Arm> first = arms(ledger, TODAY);
        Collections.shuffle(ledger, new Random(7));

        assertThat(arms(ledger, TODAY.plusDays(3))).isEqualTo(first);
    }

    private static Map<String, Arm> arms(List<Dossier> ledger, LocalDate on) {
        return ledger.stream()
                .collect(Collectors.toMap(
                        dossier -> dossier.debtor().id(),
                        dossier -> arm(EXPERIMENT, dossier, on).orElseThrow()));
    }

    @Test
    void arms_get_debtors_by_their_weights() {
        Experiment weighted = experiment("weights", 3, 1);
        long warm = IntStream.range(0, 10_000)
                .filter(i -> arm(weighted, debtor("K-" + i), TODAY)
                        .orElseThrow()
                        .arm()
                        .equals("warm"))
                .count();

        assertThat(warm).isBetween(2_350L, 2_650L);
    }

    @Test
    void the_arm_in_one_experiment_says_nothing_about_the_arm_in_another() {
        Experiment other = experiment("cadence", 1, 1);
        long same = IntStream.range(0, 4_000)
                .mapToObj(i -> debtor("K-" + i))
                .filter(dossier -> arm(dossier)
                        .orElseThrow()
                        .arm()
                        .equals(arm(other, dossier, TODAY).orElseThrow().arm()))
                .count();

        assertThat(same).isBetween(1_850L, 2_150L);
    }

    @Test
    void arms_of_the_same_policy_are_drawn_as_others_are_and_the_first_is_compared_with() {
        Experiment texts = texts("tone");

        assertThat(texts.check(BOOK)).isEmpty();
        assertThat(texts.control().id()).isEqualTo("as-now");
        assertThat(texts.adopt("warm", BOOK)).isEqualTo(HOUSE);
        for (int i = 0; i < 200; i++) {
            Dossier dossier = debtor("K-" + i);
            assertThat(arm(texts, dossier, TODAY)).isEqualTo(arm(dossier));
            assertThat(texts.assign(dossier, TODAY, BOOK).debtor().policy()).contains("house");
        }
    }

    @Test
    void arms_whose_policies_say_the_same_are_alike_whatever_they_are_called() {
        PolicyDocument twin = policy("twin", Tone.WARM, 10);
        PolicyBook book = new PolicyBook(List.of(HOUSE, WARM, twin), List.of(), "house");
        Variant[] arms = {
            new Variant("as-now", "house", 1), new Variant("warm", "warm", 1),
            new Variant("same", "twin", 1), new Variant("lost", "nowhere", 1)
        };

        assertThat(of("tone", arms).alike(book)).containsExactly(List.of(arms[1], arms[2]));
        assertThat(EXPERIMENT.alike(BOOK)).isEmpty();
        assertThat(texts("tone").alike(BOOK)).hasSize(1);
    }

    /** An experiment whose arms differ in their texts alone. */
    private static Experiment texts(String id) {
        return of(id, new Variant("as-now", "house", 1), new Variant("warm", "house", 1));
    }

    @Test
    void an_arm_decides_as_its_policy_does_and_its_notices_name_it() {
        for (String name : List.of("as-now", "warm")) {
            Dossier dossier = drawing(name);
            Dossier assigned = EXPERIMENT.assign(dossier, TODAY, BOOK);
            PolicyDocument policy =
                    BOOK.find(EXPERIMENT.arm(name).orElseThrow().policy()).orElseThrow();
            Decision alone = DunningEngine.of(
                            DunningPolicy.from(policy, Jurisdictions.builtin().get("NL")))
                    .decide(dossier, TODAY);
            Act act = (Act) decide(assigned, TODAY);

            assertThat(act.notices().get(0).tone())
                    .isEqualTo(((Act) alone).notices().get(0).tone());
            assertThat(act.notices().get(0).claim())
                    .isEqualTo(((Act) alone).notices().get(0).claim());
            assertThat(act.notices().get(0).ifUnpaid())
                    .isEqualTo(((Act) alone).notices().get(0).ifUnpaid());
            assertThat(act.sent())
                    .extracting(DunningEvent.Sent::experiment)
                    .containsExactly(Optional.of(new Arm("tone", name)));
        }
    }

    @Test
    void who_is_in_stays_in_its_arm_after_the_last_day_and_when_weights_change() {
        Dossier dossier = drawing("warm");
        Act act = (Act) decide(EXPERIMENT.assign(dossier, TODAY, BOOK), TODAY);
        Dossier reminded = dossier.with(act.sent());

        assertThat(arm(EXPERIMENT, reminded, EXPERIMENT.until().plusDays(1))).contains(new Arm("tone", "warm"));
        assertThat(arm(experiment("tone", 9_999, 1), reminded, TODAY)).contains(new Arm("tone", "warm"));
        assertThat(whyNot(dossier, EXPERIMENT.until().plusDays(1)))
                .contains(
                        "The debtor does not take part in the experiment “tone”: no debtors are taken in on this day.");
    }

    @Test
    void who_says_that_it_cannot_pay_is_in_no_arm_even_when_it_was_in_one() {
        Dossier dossier = drawing("warm");
        Act act = (Act) decide(EXPERIMENT.assign(dossier, TODAY, BOOK), TODAY);
        Dossier hardship = said(dossier.with(act.sent()), LateReason.HARDSHIP);

        assertThat(EXPERIMENT.assign(hardship, TODAY, BOOK)).isSameAs(hardship);
        assertThat(arm(said(dossier, LateReason.FORGOT))).isPresent();
    }

    @Test
    void who_gets_into_difficulty_leaves_the_arm_that_the_host_has_stored() {
        Dossier dossier = drawing("warm");
        Dossier stored = EXPERIMENT.assign(dossier, TODAY, BOOK);
        Dossier hardship = said(stored, LateReason.HARDSHIP);

        assertThat(EXPERIMENT.assign(hardship, TODAY, BOOK).debtor()).isEqualTo(dossier.debtor());
        assertThat(EXPERIMENT.assign(hardship, TODAY.minusDays(1), BOOK)).isEqualTo(hardship);
        assertThat(whyNot(hardship, TODAY).orElseThrow()).contains("it cannot pay, or a circumstance asks for care");
    }

    @Test
    void who_leaves_keeps_the_policy_that_a_person_chose_since_and_other_experiments() {
        Dossier stored = EXPERIMENT.assign(drawing("warm"), TODAY, BOOK);
        Dossier chosen = stored.about(stored.debtor().toBuilder().policy("last").build());
        Arm other = new Arm("other", "warm");
        Dossier elsewhere =
                stored.about(stored.debtor().toBuilder().experiment(other).build());

        assertThat(EXPERIMENT
                        .assign(said(chosen, LateReason.HARDSHIP), TODAY, BOOK)
                        .debtor())
                .returns(Optional.of("last"), Debtor::policy)
                .returns(Optional.empty(), Debtor::experiment);
        assertThat(EXPERIMENT
                        .assign(said(elsewhere, LateReason.HARDSHIP), TODAY, BOOK)
                        .debtor())
                .returns(Optional.of("warm"), Debtor::policy)
                .returns(Optional.of(other), Debtor::experiment);
    }

    @ParameterizedTest
    @EnumSource(CircumstanceKind.class)
    void who_is_in_a_special_circumstance_is_in_no_arm(CircumstanceKind kind) {
        Dossier dossier = debtor("K");
        Dossier special = dossier.about(dossier.debtor().toBuilder()
                .circumstance(new Circumstance(kind, Optional.empty(), Optional.empty(), Ext.NONE))
                .build());

        assertThat(EXPERIMENT.assign(special, TODAY, BOOK)).isSameAs(special);
        assertThat(whyNot(special, TODAY).orElseThrow()).contains("it cannot pay, or a circumstance asks for care");
    }

    @Test
    void who_has_a_policy_of_its_own_or_by_its_kind_keeps_it() {
        Dossier dossier = debtor("K");
        Dossier own = dossier.about(dossier.debtor().toBuilder().policy("last").build());
        Dossier consumer = dossier.about(Debtor.consumer("K", "A debtor", "NL"));

        assertThat(whyNot(own, TODAY).orElseThrow()).contains("it has a policy or an experiment of its own");
        assertThat(whyNot(consumer, TODAY).orElseThrow()).contains("another policy is meant for it");
        assertThat(EXPERIMENT.assign(consumer, TODAY, BOOK)).isSameAs(consumer);
    }

    @Test
    void who_disputes_pays_in_parts_or_was_reminded_before_is_not_taken_in() {
        Dossier dossier = debtor("K");
        Dossier disputing = dossier.with(new Disputed(Entry.on(DUE), "K-1", Optional.empty(), Optional.empty()));
        Dossier inParts = dossier.with(
                new PlanAgreed(Entry.on(DUE), List.of(Instalment.of(DUE.plusMonths(1), Money.parse("EUR 100.00")))));
        Dossier begun = dossier.with(((Act) decide(dossier, TODAY)).sent());

        assertThat(whyNot(disputing, TODAY).orElseThrow()).contains("it disputes an invoice");
        assertThat(whyNot(inParts, TODAY).orElseThrow()).contains("a payment plan is running");
        assertThat(whyNot(begun, TODAY).orElseThrow()).contains("messages about open invoices were sent before");
        assertThat(whyNot(dossier, TODAY)).isEmpty();
    }

    @Test
    void assigning_twice_changes_nothing() {
        Dossier once = EXPERIMENT.assign(debtor("K"), TODAY, BOOK);

        assertThat(EXPERIMENT.assign(once, TODAY, BOOK)).isEqualTo(once);
        assertThat(whyNot(once, TODAY)).isEmpty();
    }
}
