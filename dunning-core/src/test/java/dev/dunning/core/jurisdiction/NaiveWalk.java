package dev.dunning.core.jurisdiction;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A claim day by day, slow and obvious, as a bookkeeper would do it with a calendar: each day adds its share of interest,
 * at its end come the payments of that day.
 */
final class NaiveWalk {

    /** A day costs whole parts of a minor unit, whichever length its year has. */
    private static final BigInteger PARTS = BigInteger.valueOf(1_000_000L * 360 * 365 * 366);

    private final NaiveCase facts;
    private final NaiveLaw law;
    private final List<Stretch> stretches = new ArrayList<>();
    private long principal;
    private long costs;
    private long interestPaid;
    private long capitalised;
    private int settlements;

    /**
     * Days in a row with one base, one rate and one length of the year. Where every stretch is rounded, a year and a
     * payment end it too: what was settled to the cent is not reckoned again.
     */
    private static final class Stretch {
        private final LocalDate from;
        private final long base;
        private final BigDecimal rate;
        private final int year;
        private final int closed;
        private final BigInteger ofOneDay;
        private long days;
        private BigInteger parts = BigInteger.ZERO;

        private Stretch(LocalDate from, long base, BigDecimal rate, int year, int closed) {
            this.from = from;
            this.base = base;
            this.rate = rate;
            this.year = year;
            this.closed = closed;
            this.ofOneDay = rate.movePointRight(4)
                    .toBigIntegerExact()
                    .multiply(BigInteger.valueOf(base))
                    .multiply(PARTS)
                    .divide(BigInteger.valueOf(1_000_000L * year));
        }

        private boolean goesOn(long otherBase, BigDecimal otherRate, int otherYear, int otherClosed) {
            return base == otherBase && rate.compareTo(otherRate) == 0 && year == otherYear && closed == otherClosed;
        }

        /** A day of thirty-day months can count none, one or more. */
        private void add(long count) {
            days += count;
            parts = parts.add(count == 1 ? ofOneDay : ofOneDay.multiply(BigInteger.valueOf(count)));
        }

        @Override
        public String toString() {
            return "from " + from + ": " + days + " days / " + year + " at " + rate + " % on " + base + " = "
                    + new BigDecimal(parts).divide(new BigDecimal(PARTS), 6, RoundingMode.HALF_UP);
        }
    }

    /**
     * What is left.
     *
     * @param principal in minor units
     * @param interest in minor units
     * @param costs in minor units
     */
    record Result(long principal, long interest, long costs) {}

    NaiveWalk(NaiveCase facts) {
        this.facts = facts;
        this.law = facts.declared();
        this.principal = facts.amount();
    }

    /** The days of the walk, for the message; amounts are minor units. */
    List<String> stretches() {
        return stretches.stream().map(Stretch::toString).toList();
    }

    Result result() {
        paidBeforeDefault();
        if (!facts.on().isAfter(facts.due())) {
            return new Result(principal, 0, 0);
        }
        costs = costs();
        Optional<NaiveRates> rates = rates();
        LocalDate next = facts.due().plusDays(1);
        LocalDate first = rates.map(NaiveRates::begins).filter(next::isBefore).orElse(next);
        boolean none = rates.isEmpty() || (first.isAfter(next) && isFixed());
        for (LocalDate day = next; !day.isAfter(facts.on()); day = day.plusDays(1)) {
            if (!none && !day.isBefore(first)) {
                accrue(rates.orElseThrow(), first, day);
            }
            paymentsOf(day);
        }
        return new Result(principal, interest() - interestPaid, costs);
    }

    private void paidBeforeDefault() {
        for (Map.Entry<LocalDate, Long> payment : facts.payments()) {
            if (!payment.getKey().isAfter(facts.due()) && !payment.getKey().isAfter(facts.on())) {
                principal -= Math.min(principal, payment.getValue());
            }
        }
    }

    private long costs() {
        int digits = facts.currency().getDefaultFractionDigits();
        return NaiveCosts.of(law.costs(), facts, BigDecimal.valueOf(principal, digits))
                .movePointRight(digits)
                .longValueExact();
    }

    /** An agreed rate stands beside the law, and never bears interest on interest nor keeps the rate of a table. */
    private Optional<NaiveRates> rates() {
        boolean runs = law.starts().equals("agreed") || (law.starts().equals("clause") && facts.clause());
        if (!runs) {
            return Optional.empty();
        }
        return isAgreed() ? agreedRates(facts.agreed().orElseThrow()) : statutory();
    }

    private boolean isAgreed() {
        return facts.agreed().isPresent() && !law.agreed().equals("none") && !isOvertaken();
    }

    /** Where only a higher rate counts, a lower one leaves everything to the law. */
    private boolean isOvertaken() {
        return law.agreed().equals("at-least")
                && statutory()
                        .filter(rates -> rates.onOrFirst(facts.due())
                                        .compareTo(facts.agreed().orElseThrow())
                                >= 0)
                        .isPresent();
    }

    private boolean isFixed() {
        return law.fixed() && !isAgreed();
    }

    private Optional<NaiveRates> statutory() {
        return law.interest().equals("none") ? Optional.empty() : Optional.of(NaiveRates.of(law.interest()));
    }

    private Optional<NaiveRates> agreedRates(BigDecimal rate) {
        String[] words = law.agreed().split(" ", 2);
        Optional<NaiveRates> bound = words.length > 1 ? Optional.of(NaiveRates.of(words[1])) : statutory();
        NaiveRates alone = NaiveRates.of(rate.toPlainString());
        return switch (words[0]) {
            case "lower" ->
                bound.filter(most -> most.onOrFirst(facts.due()).compareTo(rate) < 0)
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(alone);
            case "at-least" -> bound.map(least -> least.each(rate::max));
            case "at-most" -> bound.map(most -> most.each(rate::min));
            default -> Optional.of(alone);
        };
    }

    private void accrue(NaiveRates rates, LocalDate first, LocalDate day) {
        int passed = law.year().equals("anniversary") ? years(first, day) : 0;
        if (law.yearly() && !isAgreed() && passed > 0 && day.equals(first.plusYears(passed))) {
            capitalised = unpaid();
        }
        long base = principal + capitalised;
        if (base == 0) {
            return;
        }
        BigDecimal rate = rates.on(isFixed() ? first : day);
        int year = yearDays(first, day, passed);
        int closed = settlements + (law.year().equals("calendar") ? day.getYear() : passed);
        Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (last == null || !last.goesOn(base, rate, year, closed)) {
            last = new Stretch(day, base, rate, year, closed);
            stretches.add(last);
        }
        last.add(year == 360 ? thirtyDayMonths(day) : 1);
    }

    /** Full years since the first day; a 29 February comes back on every 29 February, and else on the 28th. */
    private static int years(LocalDate first, LocalDate day) {
        int passed = day.getYear() - first.getYear();
        return first.plusYears(passed).isAfter(day) ? passed - 1 : passed;
    }

    private int yearDays(LocalDate first, LocalDate day, int passed) {
        return switch (law.year()) {
            case "anniversary" -> (int) ChronoUnit.DAYS.between(first.plusYears(passed), first.plusYears(passed + 1L));
            case "calendar" -> day.lengthOfYear();
            default -> Integer.parseInt(law.year());
        };
    }

    /** From the day before to this day, where the 31st is the 30th. */
    private static long thirtyDayMonths(LocalDate day) {
        LocalDate before = day.minusDays(1);
        int months = day.getDayOfMonth() == 1 ? 1 : 0;
        return 30L * months + Math.min(day.getDayOfMonth(), 30) - Math.min(before.getDayOfMonth(), 30);
    }

    /** All interest so far, rounded where the law rounds. */
    private long interest() {
        if (law.each()) {
            return stretches.stream()
                    .mapToLong(stretch -> rounded(stretch.parts))
                    .sum();
        }
        return rounded(stretches.stream().map(stretch -> stretch.parts).reduce(BigInteger.ZERO, BigInteger::add));
    }

    private static long rounded(BigInteger parts) {
        return new BigDecimal(parts)
                .divide(new BigDecimal(PARTS), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private long unpaid() {
        return Math.max(0, interest() - interestPaid);
    }

    private void paymentsOf(LocalDate day) {
        for (Map.Entry<LocalDate, Long> payment : facts.payments()) {
            if (payment.getKey().equals(day)) {
                pay(payment.getValue());
            }
        }
    }

    /** Running interest is met before interest that bears interest. */
    private void pay(long amount) {
        long rest = amount;
        for (String part : law.order()) {
            switch (part) {
                case "costs" -> {
                    long met = Math.min(rest, costs);
                    costs -= met;
                    rest -= met;
                }
                case "interest" -> {
                    long met = Math.min(rest, unpaid());
                    interestPaid += met;
                    rest -= met;
                    settlements += met > 0 ? 10_000 : 0;
                }
                default -> {
                    long met = Math.min(rest, principal);
                    principal -= met;
                    rest -= met;
                }
            }
        }
        capitalised = Math.min(capitalised, unpaid());
    }
}
