package dev.dunning.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.BusinessCalendar;
import dev.dunning.core.check.Ext;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Instalment;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for every plan, in currencies with none, two and three decimals. */
class PlanTermsProperties {

    private static final long MOST = 10_000_000;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2024-01-01");

    @Provide
    Arbitrary<Currency> currencies() {
        return Arbitraries.of("EUR", "JPY", "TND").map(Currency::getInstance);
    }

    @Provide
    Arbitrary<BusinessCalendar> calendars() {
        return Arbitraries.of(
                BusinessCalendar.weekdays(),
                Jurisdictions.builtin().get("NL").calendar(),
                day -> true,
                day -> day.getDayOfMonth() == 15);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1500).map(FIRST_DAY::plusDays);
    }

    @Provide
    Arbitrary<PlanTerms> terms() {
        Arbitrary<Optional<Money>> amounts = Combinators.combine(
                        currencies(), Arbitraries.longs().between(1, MOST))
                .as(Money::ofMinor)
                .optional(0.6);
        return Combinators.combine(
                        Arbitraries.integers().between(1, PlanTerms.MOST_PARTS),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(Unit.DAYS, Unit.WORKING_DAYS, Unit.WEEKS, Unit.MONTHS),
                        amounts,
                        amounts)
                .as((parts, firstAfter, every, unit, roundTo, minimum) ->
                        new PlanTerms(parts, firstAfter, every, unit, roundTo, minimum, Ext.NONE));
    }

    @Property
    void the_parts_add_up_and_are_equal_but_the_last(
            @ForAll("terms") PlanTerms terms,
            @ForAll("currencies") Currency currency,
            @ForAll @LongRange(min = 1, max = MOST) long minorUnits,
            @ForAll("days") LocalDate today) {
        Money amount = Money.ofMinor(currency, minorUnits);

        List<Instalment> plan = terms.propose(amount, today, BusinessCalendar.weekdays());

        addsUpTo(amount, plan);
        assertThat(plan).hasSizeBetween(1, terms.parts());
        Money regular = plan.get(0).amount();
        inCurrency(terms.minimum(), currency)
                .filter(minimum -> plan.size() > 1)
                .ifPresent(minimum -> assertThat(regular).isGreaterThanOrEqualTo(minimum));
        inCurrency(terms.roundTo(), currency)
                .filter(unit -> plan.size() > 1)
                .ifPresent(unit ->
                        assertThat(regular.minorUnits() % unit.minorUnits()).isZero());
    }

    @Property
    void there_are_as_many_parts_as_said_unless_rounding_or_a_minimum_takes_fewer(
            @ForAll("currencies") Currency currency,
            @ForAll @IntRange(min = 1, max = PlanTerms.MOST_PARTS) int parts,
            @ForAll @LongRange(min = 10_000, max = MOST) long minorUnits) {
        Money amount = Money.ofMinor(currency, minorUnits);

        assertThat(PlanTerms.monthly(parts).propose(amount, FIRST_DAY, BusinessCalendar.weekdays()))
                .hasSize(parts);
    }

    @Property
    void due_dates_rise_and_are_working_days(
            @ForAll("terms") PlanTerms terms,
            @ForAll("calendars") BusinessCalendar workingDays,
            @ForAll("days") LocalDate today) {
        List<Instalment> plan = terms.propose(Money.parse("EUR 1000.00"), today, workingDays);

        LocalDate before = today;
        for (Instalment part : plan) {
            assertThat(part.due()).isAfter(before).matches(workingDays::isBusinessDay);
            before = part.due();
        }
        assertThat(plan.get(0).due()).isAfterOrEqualTo(today.plusDays(terms.firstAfter()));
    }

    @Property
    void no_part_is_more_than_the_debtor_can_afford(
            @ForAll("terms") PlanTerms terms,
            @ForAll("currencies") Currency currency,
            @ForAll @LongRange(min = 1, max = MOST) long minorUnits,
            @ForAll @LongRange(min = 1, max = MOST) long affordable) {
        Money amount = Money.ofMinor(currency, minorUnits);
        Money most = Money.ofMinor(currency, affordable);

        List<Instalment> plan = terms.propose(amount, most, FIRST_DAY, BusinessCalendar.weekdays());

        if (minorUnits > affordable * PlanTerms.MOST_PARTS) {
            assertThat(plan).isEmpty();
        } else {
            addsUpTo(amount, plan);
            assertThat(plan).hasSizeBetween(1, PlanTerms.MOST_PARTS);
            assertThat(plan).allSatisfy(part -> assertThat(part.amount()).isLessThanOrEqualTo(most));
        }
    }

    private static void addsUpTo(Money amount, List<Instalment> plan) {
        Money regular = plan.get(0).amount();
        Money last = plan.get(plan.size() - 1).amount();

        assertThat(plan.stream().map(Instalment::amount).collect(Money.summing(amount.currency())))
                .isEqualTo(amount);
        assertThat(plan.subList(0, plan.size() - 1))
                .allSatisfy(part -> assertThat(part.amount()).isEqualTo(regular));
        assertThat(last).matches(Money::isPositive).isLessThanOrEqualTo(regular);
    }

    private static Optional<Money> inCurrency(Optional<Money> amount, Currency currency) {
        return amount.filter(money -> money.currency().equals(currency));
    }
}
