package dev.dunning.core.insight.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Arm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.insight.experiment.ExperimentReport.Verdict;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Component;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Complained;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Left;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Waived;
import dev.dunning.core.receivable.DunningEvent.WrittenOff;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExperimentReportTest {

    private static final LocalDate SENT = LocalDate.of(2026, 10, 8);
    private static final LocalDate LATER = SENT.plusDays(60);
    private static final Creditor CREDITOR = Creditor.of("jansen", "Jansen Techniek B.V.", "NL");
    private static final Money HUNDRED = Money.parse("EUR 100.00");

    private static Experiment experiment(Map<Harm, Integer> stopAt) {
        return experiment("warm", stopAt);
    }

    /** An experiment whose second arm has a policy. */
    private static Experiment experiment(String policy, Map<Harm, Integer> stopAt) {
        return new Experiment(
                "tone",
                SENT.minusDays(10),
                SENT.plusDays(60),
                "house",
                List.of(new Variant("as-now", "house", 1), new Variant("warm", policy, 1)),
                30,
                Rate.ofPercent(5),
                Optional.of(400),
                stopAt,
                Ext.NONE);
    }

    private static Sent sent(String experiment, String arm, LocalDate on, NoticeKind kind) {
        return new Sent(
                Entry.on(on),
                "first",
                kind,
                Channel.EMAIL,
                List.of("A"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Arm(experiment, arm)));
    }

    /** A debtor whose first reminder went out in an arm, with what happened after it. */
    private static Dossier debtor(String arm, DunningEvent... after) {
        Invoice invoice = Invoice.of("A", HUNDRED, SENT.minusDays(37), SENT.minusDays(7));
        return Dossier.of(CREDITOR, Debtor.business("K", "A debtor", "NL"), invoice)
                .with(sent("tone", arm, SENT, NoticeKind.REMINDER))
                .with(after);
    }

    private static DunningEvent paid(int days, String amount) {
        return DunningEvent.paid("p" + days, SENT.plusDays(days), "A", Money.parse("EUR " + amount));
    }

    private static ArmResult warm(LocalDate on, Dossier... ledger) {
        return report(Map.of(), on, List.of(ledger)).result("warm").orElseThrow();
    }

    private static ExperimentReport report(Map<Harm, Integer> stopAt, LocalDate on, List<Dossier> ledger) {
        return ExperimentReport.of(experiment(stopAt), ledger.stream(), on);
    }

    private static Rate value(Optional<Interval> interval) {
        return interval.orElseThrow().value();
    }

    /** So many debtors of an arm, of whom some paid, and some complained. */
    private static List<Dossier> many(String arm, int debtors, int paying, int complaining) {
        List<Dossier> many = new ArrayList<>();
        for (int i = 0; i < debtors; i++) {
            Dossier dossier = i < paying ? debtor(arm, paid(5, "100.00")) : debtor(arm);
            many.add(i < complaining ? dossier.with(new Complained(Entry.on(SENT.plusDays(2)))) : dossier);
        }
        return many;
    }

    private static List<Dossier> both(List<Dossier> some, List<Dossier> others) {
        List<Dossier> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static List<String> sentences(ExperimentReport report, String language) {
        return report.because().stream()
                .map(reason -> reason.text(Locale.forLanguageTag(language)).replace('\u00A0', ' '))
                .toList();
    }

    @Test
    void who_paid_everything_within_the_days_counts_and_who_paid_later_or_in_part_does_not() {
        ArmResult result = warm(
                LATER,
                debtor("warm", paid(30, "100.00")),
                debtor("warm", paid(31, "100.00")),
                debtor("warm", paid(5, "40.00")),
                debtor("warm"));

        assertThat(result.debtors()).isEqualTo(4);
        assertThat(result.measured()).isEqualTo(4);
        assertThat(value(result.paid())).isEqualTo(Rate.parse("25"));
        assertThat(value(result.amount())).isEqualTo(Rate.parse("35"));
    }

    @Test
    void what_was_given_up_was_not_paid() {
        DunningEvent writtenOff = new WrittenOff(Entry.on(SENT.plusDays(3)), "A");
        DunningEvent waived = new Waived(Entry.on(SENT.plusDays(3)), Component.PRINCIPAL, HUNDRED);

        assertThat(value(warm(LATER, debtor("warm", writtenOff)).paid())).isEqualTo(Rate.parse("0"));
        assertThat(value(warm(LATER, debtor("warm", waived)).paid())).isEqualTo(Rate.parse("0"));
        assertThat(value(warm(LATER, debtor("warm", waived)).amount())).isEqualTo(Rate.parse("0"));
    }

    @Test
    void before_the_days_are_over_or_booked_only_harm_counts() {
        Dossier complaining = debtor("warm", new Complained(Entry.on(SENT.plusDays(1))), paid(2, "100.00"));
        ArmResult early = warm(SENT.plusDays(29), complaining);
        ArmResult unbooked = warm(SENT.plusDays(40), complaining.bookedThrough(SENT.plusDays(29)));

        assertThat(early.measured()).isZero();
        assertThat(early.paid()).isEmpty();
        assertThat(early.harms()).containsEntry(Harm.COMPLAINT, 1);
        assertThat(unbooked.measured()).isZero();
    }

    @Test
    void a_debtor_counts_for_the_arm_of_its_first_message_whatever_came_after() {
        Dossier moved = debtor("warm", sent("tone", "as-now", SENT.plusDays(10), NoticeKind.REMINDER));
        Dossier thanked = debtor("as-now", sent("tone", "warm", SENT.minusDays(1), NoticeKind.THANK_YOU));
        Dossier elsewhere = debtor("as-now", sent("other", "warm", SENT.minusDays(1), NoticeKind.REMINDER));

        assertThat(warm(LATER, moved).debtors()).isEqualTo(1);
        assertThat(warm(LATER, thanked).debtors()).isZero();
        assertThat(warm(LATER, elsewhere).debtors()).isZero();
    }

    @Test
    void complaints_lost_customers_and_broken_plans_count_from_the_first_message_on() {
        PlanAgreed plan =
                new PlanAgreed(Entry.on(SENT.plusDays(1)), List.of(Instalment.of(SENT.plusDays(20), HUNDRED)));
        ArmResult result = warm(
                LATER,
                debtor("warm", new Complained(Entry.on(SENT.minusDays(1)))),
                debtor("warm", new Left(Entry.on(SENT.plusDays(50)))),
                debtor("warm", plan),
                debtor("warm", plan, paid(20, "100.00")));

        assertThat(result.harms()).isEqualTo(Map.of(Harm.COMPLAINT, 0, Harm.LEFT, 1, Harm.BROKEN_PLAN, 1));
    }

    @Test
    void with_few_debtors_it_is_too_early_to_say_and_the_report_tells_how_many_more_it_takes() {
        ExperimentReport report = report(Map.of(), LATER, both(many("as-now", 40, 20, 0), many("warm", 40, 26, 0)));

        assertThat(report.verdict()).isEqualTo(Verdict.TOO_EARLY);
        assertThat(sentences(report, "en"))
                .containsExactly(
                        "It is too early to say which arm is better. After 80 debtors whose days are over, about 330 more"
                                + " are needed if they go on paying like this.",
                        "Arm “warm”: within 30 days 65% of the debtors paid, against 50% in arm “as-now”. The difference"
                                + " lies between −21.6% and 51.6% of the debtors, with a certainty of 95% however often one"
                                + " looks.");
    }

    @Test
    void two_arms_of_the_same_policy_that_differ_in_their_texts_are_judged_as_any_others() {
        List<Dossier> ledger = both(many("as-now", 200, 80, 0), many("warm", 200, 130, 3));
        ExperimentReport policies = report(Map.of(), LATER, ledger);
        ExperimentReport texts = ExperimentReport.of(experiment("house", Map.of()), ledger.stream(), LATER);

        assertThat(texts.verdict()).isEqualTo(Verdict.BETTER);
        assertThat(sentences(texts, "en")).isEqualTo(sentences(policies, "en"));
        assertThat(texts.result("as-now").orElseThrow().paidMore()).isEmpty();
        assertThat(texts.result("warm").orElseThrow().paidMore())
                .isPresent()
                .isEqualTo(policies.result("warm").orElseThrow().paidMore());
    }

    @Test
    void a_great_difference_names_the_better_arm_and_leaves_the_decision_to_a_person() {
        ExperimentReport report = report(Map.of(), LATER, both(many("as-now", 200, 80, 0), many("warm", 200, 130, 0)));

        assertThat(report.verdict()).isEqualTo(Verdict.BETTER);
        assertThat(report.arm()).contains("warm");
        assertThat(sentences(report, "nl").get(0))
                .isEqualTo("De groep ‘warm’ is beter. Er verandert niets vanzelf; een mens beslist of deze aanpak wordt"
                        + " overgenomen.");
    }

    @Test
    void an_arm_that_is_certainly_worse_is_told_and_should_end() {
        ExperimentReport report = report(Map.of(), LATER, both(many("as-now", 200, 130, 0), many("warm", 200, 80, 0)));

        assertThat(report.verdict()).isEqualTo(Verdict.WORSE);
        assertThat(report.arm()).contains("warm");
        assertThat(sentences(report, "en"))
                .startsWith("The arm “warm” is certainly worse than “as-now”, so that it should end. Nothing changes by"
                        + " itself; a person ends it.");
        assertThat(DunningJson.compact(DunningJson.tree(report, Locale.ENGLISH)))
                .contains("\"verdict\":\"WORSE\"");
    }

    @Test
    void with_many_alike_no_difference_is_worth_acting_on() {
        ExperimentReport report =
                report(Map.of(), LATER, both(many("as-now", 4_000, 2_400, 0), many("warm", 4_000, 2_400, 0)));

        assertThat(report.verdict()).isEqualTo(Verdict.NO_WORTHWHILE_DIFFERENCE);
        assertThat(sentences(report, "de").get(0))
                .isEqualTo(
                        "Keine Gruppe ist um 5 % der Kunden oder mehr besser als „as-now“; es muss sich nichts ändern.");
    }

    @Test
    void a_limit_on_complaints_ends_the_experiment_however_much_is_paid() {
        List<Dossier> ledger = both(many("as-now", 200, 80, 0), many("warm", 200, 130, 5));

        assertThat(report(Map.of(Harm.COMPLAINT, 6), LATER, ledger).verdict()).isEqualTo(Verdict.BETTER);
        ExperimentReport stopped = report(Map.of(Harm.COMPLAINT, 5), LATER, ledger);
        assertThat(stopped.verdict()).isEqualTo(Verdict.STOPPED);
        assertThat(stopped.arm()).contains("warm");
        assertThat(sentences(stopped, "fr"))
                .containsExactly(
                        "Arrêtez l’essai : le groupe « warm » a atteint la limite de 5 clients pour réclamations (5).");
    }

    @Test
    void so_do_limits_on_lost_customers_and_on_broken_plans() {
        Instalment instalment = Instalment.of(SENT.plusDays(20), HUNDRED);
        Map<Harm, DunningEvent> harms = Map.of(
                Harm.LEFT, new Left(Entry.on(SENT.plusDays(2))),
                Harm.BROKEN_PLAN, new PlanAgreed(Entry.on(SENT.plusDays(1)), List.of(instalment)));
        List<Dossier> ledger = both(many("as-now", 200, 80, 0), many("warm", 200, 130, 0));

        harms.forEach((harm, event) -> {
            List<Dossier> harmed = both(ledger, List.of(debtor("warm", event), debtor("warm", event)));
            assertThat(report(Map.of(harm, 3), LATER, harmed).verdict()).isEqualTo(Verdict.BETTER);
            assertThat(report(Map.of(harm, 2), LATER, harmed))
                    .returns(Verdict.STOPPED, ExperimentReport::verdict)
                    .returns(Optional.of("warm"), ExperimentReport::arm);
        });
    }

    @Test
    void many_more_complaints_than_in_the_other_arm_end_it_without_a_limit() {
        ExperimentReport report = report(Map.of(), LATER, both(many("as-now", 200, 80, 1), many("warm", 200, 130, 40)));

        assertThat(report.verdict()).isEqualTo(Verdict.STOPPED);
        assertThat(sentences(report, "en").get(0))
                .startsWith("Stop the experiment: in arm “warm” there are more complaints than in arm “as-now”");
    }

    @Test
    void the_order_of_the_ledger_makes_no_difference() {
        List<Dossier> ledger = new ArrayList<>();
        for (int i = 1; i < 90; i++) {
            ledger.add(debtor(i % 2 == 0 ? "warm" : "as-now", paid(5, i + ".07")));
        }
        ExperimentReport first = report(Map.of(), LATER, ledger);
        Collections.reverse(ledger);

        assertThat(report(Map.of(), LATER, ledger)).isEqualTo(first);
    }

    @Test
    void past_the_planned_number_nothing_sharper_is_said() {
        ExperimentReport report = report(Map.of(), LATER, both(many("as-now", 200, 120, 0), many("warm", 200, 132, 0)));

        assertThat(report.verdict()).isEqualTo(Verdict.TOO_EARLY);
        assertThat(sentences(report, "en").get(0)).startsWith("The planned number of debtors is reached, and still");
    }

    @Test
    void what_is_needed_was_planned_or_grows_as_the_margin_shrinks() {
        assertThat(experiment(Map.of()).needed()).isEqualTo(400);
        assertThat(unplanned(5).needed())
                .isBetween(4 * unplanned(10).needed() - 4, 4 * unplanned(10).needed());
        assertThat(unplanned(10).needed()).isBetween(500L, 2000L);
    }

    private static Experiment unplanned(int margin) {
        Experiment planned = experiment(Map.of());
        return new Experiment(
                planned.id(),
                planned.from(),
                planned.until(),
                planned.base(),
                planned.arms(),
                planned.horizon(),
                Rate.ofPercent(margin),
                Optional.empty(),
                planned.stopAt(),
                planned.ext());
    }
}
