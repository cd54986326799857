package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.law.DatedValue;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.law.LawTable;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of claims under every law, whatever its rates are. */
class LawIdentitiesProperties {

    private static final Jurisdictions LAWS = Jurisdictions.builtin();
    private static final Jurisdictions WITH_REDUNDANT_ROWS = withRedundantRows();

    /** Every rate of every table once more, from the first day of each month on which it still holds. */
    private static Jurisdictions withRedundantRows() {
        Jurisdictions laws = LAWS;
        for (String id : LAWS.ids()) {
            for (DatedValues<?> table : LAWS.get(id).tables()) {
                if (table.unit().equals("percent per year")) {
                    laws = laws.with(redundant(LawTable.rates(table.id())));
                }
            }
        }
        return laws;
    }

    private static DatedValues<Rate> redundant(DatedValues<Rate> table) {
        NavigableMap<LocalDate, DatedValue<Rate>> rows = new TreeMap<>(table.from());
        LocalDate day = table.from().firstKey().plusDays(10);
        while (!day.isAfter(table.knownThrough())) {
            rows.putIfAbsent(day, new DatedValue<>(table.on(day), table.certaintyOn(day)));
            day = day.plusMonths(1);
        }
        return new DatedValues<>(table.id(), table.unit(), rows, table.knownThrough(), table.source());
    }

    @Provide
    static Arbitrary<NaiveCase> cases() {
        return Arbitraries.longs()
                .between(0, Integer.MAX_VALUE)
                .map(number -> new RandomClaims(1, number, LAWS.ids()).next());
    }

    @Provide
    static Arbitrary<NaiveCase> unpaid() {
        return cases().map(one -> with(one, List.of(), one.agreed()));
    }

    private static NaiveCase with(
            NaiveCase one, List<Map.Entry<LocalDate, Long>> payments, Optional<BigDecimal> agreed) {
        return new NaiveCase(
                one.law(),
                one.kind(),
                one.currency(),
                one.amount(),
                one.due(),
                one.on(),
                payments,
                agreed,
                one.clause());
    }

    private static NaiveCase of(NaiveCase one, long amount, LocalDate due) {
        return new NaiveCase(
                one.law(),
                one.kind(),
                one.currency(),
                amount,
                due,
                one.on(),
                one.payments(),
                one.agreed(),
                one.clause());
    }

    private static Claim claim(NaiveCase facts, LocalDate day) {
        return facts.claim(LAWS).on(day);
    }

    private static List<ClaimLine.Interest> lines(Claim claim) {
        return claim.lines().stream()
                .filter(ClaimLine.Interest.class::isInstance)
                .map(ClaimLine.Interest.class::cast)
                .toList();
    }

    @Property
    void a_row_that_repeats_the_rate_changes_nothing(@ForAll("cases") NaiveCase facts) {
        assertThat(facts.claim(WITH_REDUNDANT_ROWS).on(facts.on())).isEqualTo(claim(facts, facts.on()));
    }

    @Property
    void the_total_is_the_sum_of_the_lines(@ForAll("cases") NaiveCase facts) {
        Claim claim = claim(facts, facts.on());
        Money sum = Money.zero(facts.currency());
        for (ClaimLine line : claim.lines()) {
            sum = sum.plus(line.amount());
        }

        assertThat(claim.total()).isEqualTo(sum);
        assertThat(claim.principal().plus(claim.interest()).plus(claim.costs()).plus(claim.vat()))
                .isEqualTo(sum);
    }

    @Property
    void the_lines_cover_each_day_once(@ForAll("unpaid") NaiveCase facts) {
        List<ClaimLine.Interest> lines = lines(claim(facts, facts.on()));
        Assume.that(!lines.isEmpty());
        LocalDate next = lines.get(0).from();
        assertThat(next).isAfter(facts.due());
        for (ClaimLine.Interest line : lines) {
            assertThat(line.from()).isEqualTo(next);
            next = line.until().plusDays(1);
        }
        assertThat(next).isEqualTo(facts.on().plusDays(1));
    }

    /** In two years without a 29 February each way to count days agrees; two parts are rounded by themselves at most. */
    @Property
    void a_full_year_bears_exactly_the_agreed_rate(
            @ForAll("unpaid") NaiveCase one, @ForAll @IntRange(min = 1, max = 200_000) int millionths) {
        LocalDate due = one.due().withDayOfMonth(1).withYear(2021 + one.due().getYear() % 2 * 4);
        Rate rate = new Rate(millionths);
        NaiveCase facts = with(of(one, one.amount(), due), List.of(), Optional.of(new BigDecimal(rate.toString())));
        Claim claim = claim(facts, due.plusYears(1));
        Assume.that(!lines(claim).isEmpty());
        Assume.that(lines(claim).stream().allMatch(line -> line.rate().equals(rate)));
        Money year = Money.ofMinor(facts.currency(), facts.amount()).percent(rate, RoundingMode.HALF_UP);

        assertThat(claim.interest().minorUnits() - year.minorUnits()).isBetween(-1L, 1L);
        if (lines(claim).size() == 1) {
            assertThat(claim.interest()).isEqualTo(year);
        }
    }

    /** Half a unit is lost with each sum that is rounded: the whole and its two stretches, or all their lines. */
    @Property
    void simple_interest_of_two_stretches_is_that_of_the_whole(
            @ForAll("unpaid") NaiveCase facts, @ForAll @IntRange(max = 1000) int days) {
        LocalDate middle = facts.due().plusDays(days);
        NaiveLaw law = facts.declared();
        NaiveCase rest = of(facts, facts.amount(), middle);
        Assume.that(middle.isBefore(facts.on()) && !law.fixed() && !law.yearly());
        Assume.that(law.equals(rest.declared()) && facts.agreed().isEmpty());
        Claim whole = claim(facts, facts.on());
        Claim start = claim(facts, middle);
        Claim end = claim(rest, facts.on());
        int roundings = law.each()
                ? whole.lines().size() + start.lines().size() + end.lines().size()
                : 3;
        long difference =
                whole.interest().minus(start.interest()).minus(end.interest()).minorUnits();

        assertThat(Math.abs(difference)).isLessThanOrEqualTo(roundings / 2);
    }

    @Property
    void interest_grows_with_the_days(@ForAll("unpaid") NaiveCase facts) {
        assertThat(claim(facts, facts.on().plusDays(1)).interest())
                .isGreaterThanOrEqualTo(claim(facts, facts.on()).interest());
    }

    @Property
    void interest_and_costs_grow_with_the_amount(
            @ForAll("unpaid") NaiveCase facts, @ForAll @IntRange(min = 1, max = 100_000) int more) {
        Claim claim = claim(facts, facts.on());
        Claim greater = claim(of(facts, facts.amount() + more, facts.due()), facts.on());

        assertThat(greater.interest()).isGreaterThanOrEqualTo(claim.interest());
        assertThat(greater.costs()).isGreaterThanOrEqualTo(claim.costs());
        assertThat(claim.costs().isNegative()).isFalse();
    }

    @Property
    void a_payment_never_raises_what_is_owed(
            @ForAll("cases") NaiveCase facts,
            @ForAll @IntRange(min = 1, max = 2_000_000) int amount,
            @ForAll @IntRange(min = -10, max = 2500) int days) {
        List<Map.Entry<LocalDate, Long>> payments = new ArrayList<>(facts.payments());
        payments.add(Map.entry(facts.due().plusDays(days), (long) amount));
        payments.sort(Map.Entry.comparingByKey());
        NaiveCase paid = with(facts, payments, facts.agreed());

        assertThat(claim(paid, facts.on()).total())
                .isLessThanOrEqualTo(claim(facts, facts.on()).total());
    }
}
