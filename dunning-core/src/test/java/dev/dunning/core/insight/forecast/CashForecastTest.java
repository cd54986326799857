package dev.dunning.core.insight.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Circumstance;
import dev.dunning.core.debtor.CircumstanceKind;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.Payers;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Held;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.DunningEvent.Promised;
import dev.dunning.core.receivable.DunningEvent.Released;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.LateReason;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CashForecastTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 2);

    private static final Experience EXPERIENCE = Experience.learn(Payers.book(40).stream(), TODAY);

    /** A debtor who pays ten days late and owes one invoice that fell due so many days ago. */
    private static Dossier owing(long daysLate) {
        Dossier history = Payers.paying("K-0", 10, 11, 9, 10);
        List<Invoice> invoices = new ArrayList<>(history.invoices());
        invoices.add(Payers.invoice("open", TODAY.minusDays(30 + daysLate)));
        return Dossier.of(history.creditor(), history.debtor(), invoices.toArray(Invoice[]::new))
                .with(history.history());
    }

    private static CashForecast forecast(Dossier... dossiers) {
        CashForecast forecast =
                CashForecast.of(Stream.of(dossiers), TODAY, 4, EXPERIENCE).get(0);
        Money sum = forecast.weeks().stream()
                .map(CashWeek::expected)
                .reduce(forecast.later(), Money::plus)
                .plus(forecast.withoutWeek())
                .plus(forecast.disputed())
                .plus(forecast.held())
                .plus(forecast.unbooked())
                .plus(forecast.spokenFor());
        assertThat(sum).isEqualTo(forecast.open());
        return forecast;
    }

    private static List<Long> cents(CashForecast forecast) {
        return forecast.weeks().stream()
                .map(week -> week.expected().minorUnits())
                .toList();
    }

    @Test
    void what_nobody_was_seen_to_pay_after_so_long_is_not_expected() {
        List<Dossier> ledger = new ArrayList<>(Payers.book(20));
        for (int i = 0; i < 20; i++) {
            ledger.add(Dossier.of(
                    Payers.paying("K").creditor(),
                    Debtor.business("N-" + i, "A debtor", "NL"),
                    Payers.invoice("never-" + i, TODAY.minusDays(130))));
        }
        Experience experience = Experience.learn(ledger.stream(), TODAY);
        CashForecast forecast =
                CashForecast.of(ledger.stream(), TODAY, 4, experience).get(0);

        assertThat(forecast.withoutWeek()).isEqualTo(forecast.open()).isEqualTo(Money.parse("EUR 2000.00"));
        assertThat(experience.predict(ledger.get(20), TODAY).get(0).expected()).isEmpty();
    }

    @Test
    void an_invoice_is_expected_in_the_week_in_which_its_debtor_usually_pays() {
        CashForecast soon = forecast(owing(14));
        CashForecast later = forecast(owing(0));

        assertThat(cents(soon).get(0)).isGreaterThan(9_000);
        assertThat(cents(later).get(2)).isGreaterThan(9_000);
        assertThat(soon.weeks().get(0).from()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(soon.weeks())
                .allMatch(week -> week.from().getDayOfWeek() == DayOfWeek.MONDAY
                        && week.until().equals(week.from().plusDays(6)));
    }

    @Test
    void on_a_sunday_the_first_week_begins_the_day_after() {
        assertThat(CashForecast.of(Stream.of(owing(7)), TODAY.plusDays(4), 1, EXPERIENCE)
                        .get(0)
                        .weeks()
                        .get(0)
                        .from())
                .isEqualTo(TODAY.plusDays(5));
    }

    @Test
    void what_is_open_for_longer_than_anything_before_has_an_amount_and_no_week() {
        CashForecast forecast = forecast(owing(400));

        assertThat(forecast.withoutWeek()).isEqualTo(Money.parse("EUR 100.00"));
        assertThat(cents(forecast)).containsOnly(0L);
    }

    @Test
    void without_experience_nothing_has_a_week_that_is_not_agreed() {
        Dossier promised = owing(7).with(promise(TODAY.plusDays(8), "40.00"));
        CashForecast forecast = CashForecast.of(Stream.of(promised), TODAY, 4, Experience.none(TODAY))
                .get(0);

        assertThat(cents(forecast)).containsExactly(0L, 2_000L, 0L, 0L);
        assertThat(forecast.withoutWeek()).isEqualTo(Money.parse("EUR 80.00"));
        assertThat(forecast.promises()).isZero();
        assertThat(forecast.pastForecasts()).isZero();
    }

    private static Promised promise(LocalDate by, String amount) {
        return new Promised(Entry.on(TODAY), Optional.of(Money.parse("EUR " + amount)), by);
    }

    @Test
    void a_promise_counts_as_often_as_this_debtor_kept_promises_and_habit_goes_on_behind_it() {
        Dossier promised = owing(7).with(promise(TODAY.plusDays(14), "100.00"));
        LocalDate past = Payers.START.plusDays(20);
        Dossier reliable = promised.with(
                kept(past, Payers.START.plusDays(40), "K-0-1"), kept(past, Payers.START.plusDays(48), "K-0-2"));

        long once = cents(forecast(promised)).get(2);
        assertThat(once).isGreaterThanOrEqualTo(5_000);
        assertThat(cents(forecast(reliable)).get(2))
                .isGreaterThanOrEqualTo(7_500)
                .isGreaterThan(once);
        assertThat(forecast(promised).pledged()).isEqualTo(Money.parse("EUR 100.00"));
    }

    private static Promised kept(LocalDate on, LocalDate by, String invoice) {
        return new Promised(Entry.on(on), Optional.empty(), by, List.of(invoice));
    }

    @Test
    void a_plan_is_expected_on_its_days_unless_a_part_was_missed() {
        PlanAgreed plan = new PlanAgreed(
                Entry.on(TODAY.minusDays(3)),
                List.of(part(TODAY.plusDays(1), "60.00"), part(TODAY.plusDays(20), "40.00")),
                List.of("open"));
        PlanAgreed missed = new PlanAgreed(
                Entry.on(TODAY.minusDays(3)), List.of(part(TODAY.minusDays(1), "100.00")), List.of("open"));

        assertThat(cents(forecast(owing(7).with(plan)))).containsExactly(3_000L, 0L, 0L, 2_000L);
        assertThat(forecast(owing(7).with(missed)).pledged()).isEqualTo(Money.parse("EUR 0.00"));
    }

    private static Instalment part(LocalDate due, String amount) {
        return Instalment.of(due, Money.parse("EUR " + amount));
    }

    @Test
    void what_is_disputed_or_held_is_left_out_and_stated() {
        Dossier disputed = owing(7).with(new Disputed(Entry.on(TODAY), "open", Optional.empty(), Optional.empty()));
        Held hold = new Held(Entry.on(TODAY.minusDays(2)), List.of(), Optional.empty(), Optional.empty());

        assertThat(forecast(disputed).disputed()).isEqualTo(Money.parse("EUR 100.00"));
        assertThat(forecast(owing(7).with(hold)).held()).isEqualTo(Money.parse("EUR 100.00"));
        assertThat(forecast(owing(7).with(hold, new Released(Entry.on(TODAY), List.of("open"))))
                        .held())
                .isEqualTo(Money.parse("EUR 0.00"));
    }

    @ParameterizedTest
    @EnumSource(
            value = CircumstanceKind.class,
            names = {"DECEASED", "INSOLVENT", "DEBT_COUNSELLING", "REPRESENTED"})
    void nobody_is_expected_to_pay_by_habit_for_whom_somebody_else_acts(CircumstanceKind kind) {
        LocalDate since = TODAY.minusDays(5);
        Dossier owing = spokenFor(owing(7), kind, Optional.of(since));
        PlanAgreed before = plan(since.minusDays(1));
        PlanAgreed after = plan(since);

        assertThat(forecast(owing).spokenFor()).isEqualTo(Money.parse("EUR 100.00"));
        assertThat(cents(forecast(owing))).containsOnly(0L);
        assertThat(forecast(owing.with(before)).spokenFor()).isEqualTo(Money.parse("EUR 100.00"));
        assertThat(forecast(owing.with(after)).spokenFor()).isEqualTo(Money.parse("EUR 60.00"));
        assertThat(cents(forecast(owing.with(after)))).containsExactly(2_000L, 0L, 0L, 0L);
        assertThat(forecast(spokenFor(owing(7), kind, Optional.empty()).with(after))
                        .pledged())
                .isEqualTo(Money.parse("EUR 0.00"));
        assertThat(forecast(spokenFor(owing(7), kind, Optional.of(TODAY.plusDays(1))))
                        .spokenFor())
                .isEqualTo(Money.parse("EUR 0.00"));
    }

    @Test
    void of_a_promise_only_the_part_is_expected_that_did_not_come_in_since() {
        Dossier promised = owing(7).with(promise(TODAY.minusDays(6), TODAY.plusDays(1), "60.00"))
                .with(promise(TODAY.minusDays(6), TODAY.plusDays(2), "20.00"));

        assertThat(forecast(promised).pledged()).isEqualTo(Money.parse("EUR 80.00"));
        assertThat(forecast(promised.with(part("40.00"))).pledged()).isEqualTo(Money.parse("EUR 40.00"));
        assertThat(forecast(promised.with(part("60.00"))).pledged()).isEqualTo(Money.parse("EUR 20.00"));
        assertThat(forecast(promised.with(part("80.00"))).pledged()).isEqualTo(Money.parse("EUR 0.00"));
    }

    private static Promised promise(LocalDate on, LocalDate by, String amount) {
        return new Promised(Entry.on(on), Optional.of(Money.parse("EUR " + amount)), by, List.of("open"));
    }

    private static DunningEvent part(String amount) {
        return DunningEvent.paid("part", TODAY.minusDays(2), "open", Money.parse("EUR " + amount));
    }

    @Test
    void what_is_expected_by_habit_of_who_cannot_pay_is_stated() {
        Dossier owing = owing(7);
        DebtorSaid hardship = new DebtorSaid(Entry.on(TODAY.minusDays(1)), LateReason.HARDSHIP, Optional.empty());
        Dossier vulnerable = spokenFor(owing, CircumstanceKind.VULNERABLE, Optional.empty());

        assertThat(forecast(owing).inDifficulty()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(forecast(owing.with(hardship)).inDifficulty()).isEqualTo(Money.parse("EUR 100.00"));
        assertThat(forecast(owing(400).with(hardship)).inDifficulty())
                .as("nobody pays after so long")
                .isEqualTo(Money.parse("EUR 0.00"));
        assertThat(forecast(vulnerable).inDifficulty()).isEqualTo(Money.parse("EUR 100.00"));
        assertThat(forecast(owing.with(hardship).with(plan(TODAY))).inDifficulty())
                .isEqualTo(Money.parse("EUR 60.00"));
    }

    private static Dossier spokenFor(Dossier dossier, CircumstanceKind kind, Optional<LocalDate> from) {
        return dossier.about(dossier.debtor().toBuilder()
                .circumstance(new Circumstance(kind, from, Optional.empty(), Ext.NONE))
                .build());
    }

    private static PlanAgreed plan(LocalDate on) {
        return new PlanAgreed(Entry.on(on), List.of(part(TODAY.plusDays(1), "40.00")), List.of("open"));
    }

    @Test
    void what_may_have_come_in_since_the_books_end_is_stated_and_comes_no_second_time() {
        Dossier behind = owing(40).bookedThrough(TODAY.minusDays(35));

        assertThat(forecast(behind).unbooked()).isGreaterThan(Money.parse("EUR 80.00"));
        assertThat(forecast(owing(40)).unbooked()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(forecast(behind).withoutWeek()).isEqualTo(Money.parse("EUR 0.00"));
    }

    @Test
    void a_part_of_a_plan_that_is_due_today_or_not_booked_yet_is_not_missed() {
        PlanAgreed today = new PlanAgreed(
                Entry.on(TODAY.minusDays(3)),
                List.of(part(TODAY, "60.00"), part(TODAY.plusDays(20), "40.00")),
                List.of("open"));

        assertThat(forecast(owing(7).with(today)).pledged()).isEqualTo(Money.parse("EUR 100.00"));
        assertThat(cents(forecast(owing(7).with(today)))).containsExactly(3_000L, 0L, 0L, 2_000L);
        Dossier behind = owing(7).with(today).bookedThrough(TODAY.minusDays(2));
        assertThat(forecast(behind).unbooked()).isEqualTo(Money.parse("EUR 30.00"));
    }

    @Test
    void parts_of_a_plan_that_were_paid_count_as_promises_that_were_kept() {
        LocalDate agreed = Payers.START.plusDays(20);
        PlanAgreed kept = new PlanAgreed(
                Entry.on(agreed),
                List.of(part(Payers.START.plusDays(41), "100.00"), part(Payers.START.plusDays(49), "100.00")),
                List.of("K-0-1", "K-0-2"));

        assertThat(cents(forecast(owing(7).with(kept).with(promise(TODAY.plusDays(14), "100.00"))))
                        .get(2))
                .isGreaterThanOrEqualTo(7_500);
    }

    @Test
    void the_order_of_the_ledger_and_what_happens_later_make_no_difference() {
        LocalDate early = Payers.START.plusDays(36);
        List<Dossier> book = Payers.book(40);
        List<Dossier> known = new ArrayList<>(book.stream()
                .map(dossier -> Dossier.of(
                                dossier.creditor(),
                                dossier.debtor(),
                                dossier.invoices().toArray(Invoice[]::new))
                        .with(dossier.history().stream()
                                .filter(event -> !event.on().isAfter(early))
                                .toList()))
                .toList());
        Collections.reverse(known);

        assertThat(CashForecast.of(known.stream(), early, 3, EXPERIENCE))
                .isEqualTo(CashForecast.of(book.stream(), early, 3, EXPERIENCE));
    }

    @Test
    void a_band_is_wider_where_whole_weeks_missed_together() {
        assertThat(band(punctual(0))).isLessThan(band(punctual(12)));
    }

    private static double band(List<Dossier> book) {
        LocalDate on = Payers.START.plusDays(7 * 30);
        CashForecast forecast = CashForecast.of(book.stream(), on, 1, Experience.learn(book.stream(), on))
                .get(0);
        CashWeek week = forecast.weeks().get(0);
        assertThat(forecast.pastForecasts()).isPositive();
        assertThat(week.low()).isLessThanOrEqualTo(week.expected());
        return (double) (week.high().minorUnits() - week.low().minorUnits())
                / week.expected().minorUnits();
    }

    /** Sixty debtors who all pay so many days later in every other month. */
    private static List<Dossier> punctual(int apart) {
        List<Dossier> book = new ArrayList<>();
        for (int debtor = 0; debtor < 60; debtor++) {
            int[] delays = new int[40];
            for (int week = 0; week < delays.length; week++) {
                delays[week] = (debtor * 7 + week * 3) % 11 + (week / 4 % 2) * apart;
            }
            book.add(Payers.paying("K-" + debtor, delays));
        }
        return book;
    }

    @Test
    void each_currency_has_its_own_forecast_and_at_least_one_week_is_asked_for() {
        Dossier pound = Dossier.of(
                owing(1).creditor(),
                Debtor.business("K-9", "A debtor", "NL"),
                Invoice.of("b", Money.parse("GBP 7.00"), TODAY.minusDays(30), TODAY));

        assertThat(CashForecast.of(Stream.of(pound, owing(1)), TODAY, 1, EXPERIENCE))
                .extracting(forecast -> forecast.currency().getCurrencyCode())
                .containsExactly("EUR", "GBP");
        assertThatThrownBy(() -> CashForecast.of(Stream.of(), TODAY, 0, EXPERIENCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`0` weeks");
    }
}
