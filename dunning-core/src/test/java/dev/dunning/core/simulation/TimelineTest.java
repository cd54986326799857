package dev.dunning.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.decision.Hold;
import dev.dunning.core.decision.Refer;
import dev.dunning.core.decision.Wait;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate FROM = LocalDate.parse("2026-10-21");
    private static final LocalDate UNTIL = LocalDate.parse("2027-12-31");

    private final Dossier dossier = DunningJson.dossier(text("contract-dossier.json"));
    private final PolicyDocument policy = DunningJson.policy(text("contract-policy.json"));

    private static String text(String name) {
        String path = "/dev/dunning/core/json/" + name;
        try (InputStream file = Objects.requireNonNull(TimelineTest.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static DunningEngine engine(PolicyDocument policy) {
        return DunningEngine.of(
                DunningPolicy.from(policy, Jurisdictions.builtin().get("NL")));
    }

    private Timeline timeline(Behaviour behaviour) {
        return Timeline.of(engine(policy), dossier, FROM, UNTIL, behaviour);
    }

    private static List<String> table(Timeline timeline) {
        return timeline.notices().stream()
                .map(notice -> notice.sent() + " " + notice.step() + " " + notice.channels() + " "
                        + notice.claim().total())
                .toList();
    }

    @Test
    void what_goes_out_when_nothing_is_paid() {
        assertThat(table(timeline(Behaviour.nothing())))
                .containsExactly(
                        "2026-10-21 second-reminder [EMAIL] EUR 1000.00",
                        "2026-10-31 fourteen-day [LETTER] EUR 1000.00",
                        "2026-11-23 final-notice [REGISTERED_LETTER] EUR 1156.25",
                        "2026-12-14 hand-over [LETTER] EUR 1000.00");
    }

    @Test
    void what_was_assumed_is_told() {
        Timeline timeline = timeline(Behaviour.nothing());

        assertThat(timeline.assumed())
                .extracting(event -> event.on() + " " + event.getClass().getSimpleName())
                .containsExactly(
                        "2026-10-21 Sent",
                        "2026-10-31 Sent",
                        "2026-11-23 Approval",
                        "2026-11-23 Sent",
                        "2026-12-14 Sent");
        assertThat(timeline.end().history()).containsAll(dossier.history()).containsAll(timeline.assumed());
        assertThat(timeline.from()).isEqualTo(FROM);
        assertThat(timeline.until()).isEqualTo(UNTIL);
    }

    @Test
    void one_day_is_a_timeline_too() {
        Timeline timeline = Timeline.of(engine(policy), dossier, FROM, FROM, Behaviour.nothing());

        assertThat(timeline.decisions()).containsExactly(engine(policy).decide(dossier, FROM));
    }

    @Test
    void the_last_day_is_not_before_the_first() {
        assertThatThrownBy(() -> Timeline.of(engine(policy), dossier, FROM, FROM.minusDays(1), Behaviour.nothing()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the last day `2026-10-20` lies before the first day `2026-10-21`; swap them");
    }

    @Test
    void the_first_day_knows_how_far_the_statements_go_and_they_are_in_on_the_next() {
        Dossier late = dossier.bookedThrough(LocalDate.parse("2026-10-14"));
        Timeline timeline =
                Timeline.of(engine(policy), late, LocalDate.parse("2026-10-18"), UNTIL, Behaviour.nothing());

        assertThat(timeline.decisions().get(0)).isEqualTo(engine(policy).decide(late, LocalDate.parse("2026-10-18")));
        assertThat(table(timeline)).first().isEqualTo("2026-10-19 second-reminder [EMAIL] EUR 1210.00");
    }

    @Test
    void a_fact_of_a_later_day_counts_from_that_day() {
        Dossier paid = dossier.with(
                DunningEvent.paid("bank-1", LocalDate.parse("2026-11-01"), "2026-113", Money.parse("EUR 1000.00")));
        Timeline timeline = Timeline.of(engine(policy), paid, FROM, UNTIL, Behaviour.nothing());

        assertThat(timeline.decisions())
                .extracting(
                        decision -> decision.on() + " " + decision.getClass().getSimpleName())
                .containsExactly("2026-10-21 Act", "2026-10-31 Act", "2026-11-01 Settled");
        assertThat(timeline.notices().get(0))
                .isEqualTo(timeline(Behaviour.nothing()).notices().get(0));
    }

    @Test
    void a_new_invoice_wakes_an_engine_that_waits_for_nothing() {
        Invoice later = Invoice.of(
                "2", Money.parse("EUR 100.00"), LocalDate.parse("2027-03-01"), LocalDate.parse("2027-03-31"));
        Timeline timeline = Timeline.of(engine(policy), bakery(List.of(later)), FROM, UNTIL, Behaviour.nothing());

        assertThat(timeline.notices()).isNotEmpty();
    }

    @Test
    void a_question_that_nobody_answers_ends_it_and_is_told_once() {
        Invoice invoice = Invoice.of(
                "1", Money.parse("EUR 100.00"), LocalDate.parse("2026-09-01"), LocalDate.parse("2026-10-01"));
        Dossier known = bakery(List.of(invoice))
                .with(DunningEvent.paid("bank-1", LocalDate.parse("2027-06-01"), "1", Money.parse("EUR 1.00")));
        PolicyDocument standard =
                DunningPolicy.standard(Jurisdictions.builtin().get("NL")).document();
        Timeline timeline = Timeline.of(engine(standard), known, FROM, UNTIL, Behaviour.nothing());

        assertThat(timeline.decisions()).filteredOn(Refer.class::isInstance).hasSize(1);
        assertThat(timeline.decisions()).last().isInstanceOf(Refer.class);
    }

    @Test
    void while_a_person_is_asked_about_one_invoice_the_others_go_on() {
        Invoice old = Invoice.of(
                "1", Money.parse("EUR 100.00"), LocalDate.parse("2026-09-01"), LocalDate.parse("2026-10-01"));
        Invoice young = Invoice.of(
                "2", Money.parse("EUR 100.00"), LocalDate.parse("2026-09-02"), LocalDate.parse("2027-03-01"));
        PolicyDocument standard =
                DunningPolicy.standard(Jurisdictions.builtin().get("NL")).document();
        Timeline timeline =
                Timeline.of(engine(standard), bakery(List.of(old, young)), FROM, UNTIL, Behaviour.nothing());

        assertThat(timeline.decisions()).filteredOn(Refer.class::isInstance).hasSizeGreaterThan(1);
        assertThat(timeline.notices()).anyMatch(notice -> notice.carriers().equals(List.of("2")));
    }

    @Test
    void days_on_which_nothing_is_due_are_left_out_but_the_first() {
        Timeline timeline =
                Timeline.of(engine(policy), dossier, LocalDate.parse("2026-10-09"), UNTIL, Behaviour.nothing());

        assertThat(timeline.decisions().get(0)).isInstanceOf(Wait.class);
        assertThat(timeline.decisions().stream().skip(1)).noneMatch(TimelineTest::isIdle);
    }

    private static boolean isIdle(Decision decision) {
        return decision instanceof Wait || decision instanceof Hold;
    }

    private static Dossier bakery(List<Invoice> invoices) {
        return Dossier.of(
                Creditor.of("jansen", "Jansen Techniek B.V.", "NL").payableTo("NL91ABNA0417164300"),
                Debtor.business("K-1", "Bakkerij Smit", "NL").reachable(Channel.EMAIL, "info@smit.example"),
                invoices.toArray(Invoice[]::new));
    }
}
