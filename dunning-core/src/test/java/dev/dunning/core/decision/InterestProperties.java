package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.jurisdiction.StatutoryClaim;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.law.LawTable;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.testkit.Monies;
import dev.dunning.core.testkit.ResultingRates;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Interest against a reckoning by the day, and over a stretch of days against its parts. */
class InterestProperties {

    private static final int A_YEAR = 365;

    /** A law, a kind of debtor, the rates that hold between them, and whether a year follows the calendar of the debt. */
    record Basis(String law, DebtorKind kind, DatedValues<Rate> rates, boolean byAnniversary) {

        Jurisdiction jurisdiction() {
            return Jurisdictions.builtin().get(law);
        }
    }

    @Provide
    static Arbitrary<Basis> bases() {
        return Arbitraries.of(
                new Basis("NL", DebtorKind.CONSUMER, LawTable.rates("nl-civil"), true),
                new Basis("NL", DebtorKind.BUSINESS, LawTable.rates("nl-commercial"), true),
                new Basis("EU", DebtorKind.BUSINESS, ResultingRates.of("EU", DebtorKind.BUSINESS), false));
    }

    @Provide
    static Arbitrary<Money> amounts() {
        return Monies.amounts();
    }

    @Provide
    static Arbitrary<LocalDate> dueDays() {
        return Arbitraries.integers()
                .between(-3000, 1500)
                .shrinkTowards(0)
                .map(days -> LocalDate.of(2024, 10, 1).plusDays(days));
    }

    private static List<ClaimLine.Interest> interest(Basis basis, Money amount, LocalDate due, LocalDate day) {
        StatutoryClaim claim = StatutoryClaim.of(basis.jurisdiction(), basis.kind(), amount, due);
        return claim.on(day).lines().stream()
                .filter(ClaimLine.Interest.class::isInstance)
                .map(ClaimLine.Interest.class::cast)
                .toList();
    }

    private static BigDecimal sum(List<ClaimLine.Interest> lines) {
        return BigDecimal.valueOf(
                lines.stream().map(ClaimLine.Interest::amount).collect(Collectors.summingLong(Money::minorUnits)));
    }

    /** Adds up day by day, from the day after the first to the last, with the base that each line names. */
    private static BigDecimal byTheDay(Basis basis, List<ClaimLine.Interest> lines, LocalDate due, LocalDate after) {
        BigDecimal exact = BigDecimal.ZERO;
        for (ClaimLine.Interest line : lines) {
            for (LocalDate day = line.from(); !day.isAfter(line.until()); day = day.plusDays(1)) {
                if (day.isAfter(after)) {
                    exact = exact.add(ofOneDay(basis, line.base(), due.plusDays(1), day));
                }
            }
        }
        return exact;
    }

    private static BigDecimal ofOneDay(Basis basis, Money base, LocalDate first, LocalDate day) {
        return BigDecimal.valueOf(base.minorUnits())
                .multiply(BigDecimal.valueOf(basis.rates().on(day).millionths()))
                .divide(BigDecimal.valueOf(1_000_000L * yearOf(basis, first, day)), MathContext.DECIMAL128);
    }

    private static long yearOf(Basis basis, LocalDate first, LocalDate day) {
        long passed = ChronoUnit.YEARS.between(first, day);
        while (first.plusYears(passed + 1).compareTo(day) <= 0) {
            passed++;
        }
        return basis.byAnniversary()
                ? ChronoUnit.DAYS.between(first.plusYears(passed), first.plusYears(passed + 1))
                : A_YEAR;
    }

    private static BigDecimal halfAUnitFor(int lines) {
        return BigDecimal.valueOf(lines).divide(BigDecimal.valueOf(2)).add(new BigDecimal("0.000001"));
    }

    @Property
    void interest_is_that_of_its_days(
            @ForAll("bases") Basis basis,
            @ForAll("amounts") Money amount,
            @ForAll("dueDays") LocalDate due,
            @ForAll @IntRange(max = 1200) int days) {
        List<ClaimLine.Interest> lines = interest(basis, amount, due, due.plusDays(days));
        BigDecimal difference =
                byTheDay(basis, lines, due, due).subtract(sum(lines)).abs();

        assertThat(difference).isLessThanOrEqualTo(halfAUnitFor(lines.size()));
    }

    @Property
    void the_lines_cover_every_day_once(
            @ForAll("bases") Basis basis,
            @ForAll("amounts") Money amount,
            @ForAll("dueDays") LocalDate due,
            @ForAll @IntRange(max = 1200) int days) {
        LocalDate next = due.plusDays(1);
        Money enoughForEachDay = amount.plus(Monies.whole(amount.currency(), 10_000));
        for (ClaimLine.Interest line : interest(basis, enoughForEachDay, due, due.plusDays(days))) {
            assertThat(line.from()).isEqualTo(next);
            assertThat(line.days()).isEqualTo(ChronoUnit.DAYS.between(line.from(), line.until()) + 1);
            assertThat(line.amount().isNegative()).isFalse();
            next = line.until().plusDays(1);
        }
        assertThat(next).isEqualTo(due.plusDays(days + 1L));
    }

    @Property
    void interest_over_two_stretches_is_that_of_the_first_and_that_of_the_second(
            @ForAll("bases") Basis basis,
            @ForAll("amounts") Money amount,
            @ForAll("dueDays") LocalDate due,
            @ForAll @IntRange(max = 364) int first,
            @ForAll @IntRange(max = 364) int second) {
        LocalDate end = due.plusDays(Math.min(first + second, 364));
        LocalDate middle = due.plusDays(first);
        List<ClaimLine.Interest> whole = interest(basis, amount, due, end);
        List<ClaimLine.Interest> start = interest(basis, amount, due, middle);
        BigDecimal rest = byTheDay(basis, whole, due, middle);
        BigDecimal difference = sum(whole).subtract(sum(start)).subtract(rest).abs();

        assertThat(difference).isLessThanOrEqualTo(halfAUnitFor(whole.size() + start.size() + 1));
    }

    @Property
    void interest_grows_with_days_and_with_the_amount(
            @ForAll("bases") Basis basis,
            @ForAll("amounts") Money amount,
            @ForAll("dueDays") LocalDate due,
            @ForAll @IntRange(max = 1200) int days) {
        BigDecimal now = sum(interest(basis, amount, due, due.plusDays(days)));
        BigDecimal next = sum(interest(basis, amount, due, due.plusDays(days + 1L)));
        BigDecimal more = sum(interest(basis, amount.plus(amount), due, due.plusDays(days)));

        assertThat(now.setScale(0, RoundingMode.UNNECESSARY)).isNotNegative();
        assertThat(next).isGreaterThanOrEqualTo(now);
        assertThat(more).isGreaterThanOrEqualTo(now);
    }

    @Property
    void on_the_due_date_there_is_none(
            @ForAll("bases") Basis basis, @ForAll("amounts") Money amount, @ForAll("dueDays") LocalDate due) {
        assertThat(interest(basis, amount, due, due)).isEmpty();
    }
}
