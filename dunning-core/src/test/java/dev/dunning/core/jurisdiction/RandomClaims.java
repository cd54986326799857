package dev.dunning.core.jurisdiction;

import dev.dunning.core.debtor.DebtorKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Claims by chance; the same seed and number always make the same one. */
final class RandomClaims {

    private static final Map<String, String> MONEY = Map.of(
            "CH", "CHF", "DK", "DKK", "NO", "NOK", "PL", "PLN", "SE", "SEK", "UK", "GBP", "US", "USD", "NONE", "USD");
    private static final List<String> OTHER_MONEY = List.of("EUR", "JPY", "KWD", "USD");
    private static final List<DebtorKind> KINDS = List.of(DebtorKind.values());
    private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);
    private static final int MOST_YEARS = 8;

    private final SplittableRandom random;
    private final List<String> laws;

    RandomClaims(long seed, long number, List<String> laws) {
        this.random = new SplittableRandom(seed * 1_000_003 + number);
        this.laws = laws;
    }

    NaiveCase next() {
        String law = laws.get(random.nextInt(laws.size()));
        DebtorKind kind = KINDS.get(random.nextInt(KINDS.size()));
        Currency currency = currency(law);
        long amount = amount(currency);
        LocalDate due = due();
        LocalDate on = on(due);
        return new NaiveCase(
                law,
                kind,
                currency,
                amount,
                due,
                on,
                payments(amount, due, on),
                agreed(NaiveLaws.of(law, kind, due)),
                random.nextInt(4) > 0);
    }

    private Currency currency(String law) {
        String own = MONEY.getOrDefault(law, "EUR");
        return Currency.getInstance(random.nextInt(4) > 0 ? own : OTHER_MONEY.get(random.nextInt(OTHER_MONEY.size())));
    }

    /** From one minor unit to a thousand million whole ones; every size is as likely, and edges of bands come up. */
    private long amount(Currency currency) {
        long one = BigDecimal.ONE
                .movePointRight(currency.getDefaultFractionDigits())
                .longValueExact();
        if (random.nextInt(4) == 0) {
            long edge = List.of(150L, 500L, 1_000L, 2_500L, 5_000L, 10_000L, 50_000L, 200_000L)
                    .get(random.nextInt(8));
            return edge * one + random.nextInt(3) - 1;
        }
        long most = 1_000_000_000L * one;
        return Math.max(1, Math.round(StrictMath.pow((double) most, random.nextDouble())));
    }

    private LocalDate due() {
        long days = LAST.toEpochDay() - FIRST.toEpochDay() + 1;
        LocalDate any = FIRST.plusDays(random.nextLong(days));
        return switch (random.nextInt(8)) {
            case 0 -> any.withDayOfMonth(any.lengthOfMonth());
            case 1 -> any.withMonth(2).withDayOfMonth(28);
            case 2 ->
                LocalDate.of(any.getYear(), any.getMonthValue() > 6 ? 6 : 12, 30)
                        .plusDays(random.nextInt(3));
            default -> any;
        };
    }

    private LocalDate on(LocalDate due) {
        return switch (random.nextInt(10)) {
            case 0 -> due.plusYears(random.nextInt(MOST_YEARS) + 1L).plusDays(random.nextInt(3) - 1L);
            case 1 -> due.plusDays(random.nextInt(3) - 1L);
            default -> due.plusDays(random.nextInt(MOST_YEARS * 365));
        };
    }

    private List<Map.Entry<LocalDate, Long>> payments(long amount, LocalDate due, LocalDate on) {
        List<Map.Entry<LocalDate, Long>> payments = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            payments.add(Map.entry(payday(due, on), payment(amount)));
        }
        payments.sort(Map.Entry.comparingByKey(Comparator.naturalOrder()));
        return List.copyOf(payments);
    }

    private LocalDate payday(LocalDate due, LocalDate on) {
        return switch (random.nextInt(8)) {
            case 0 -> due.minusDays(random.nextInt(20));
            case 1 -> due.plusYears(random.nextInt(3) + 1L).plusDays(random.nextInt(3) - 1L);
            case 2 -> on.plusDays(random.nextInt(4) - 2L);
            default -> due.plusDays(random.nextLong(Math.max(1, on.toEpochDay() - due.toEpochDay())));
        };
    }

    /** Small ones that meet costs or interest alone, and ones that close the debt or go beyond it. */
    private long payment(long amount) {
        return switch (random.nextInt(4)) {
            case 0 -> Math.max(1, amount / 100);
            case 1 -> 1 + random.nextLong(10_000);
            default -> 1 + random.nextLong(amount + amount / 5 + 1);
        };
    }

    private Optional<BigDecimal> agreed(NaiveLaw law) {
        boolean looked = !law.agreed().equals("?") && law.isComparable();
        List<String> rates = List.of("0", "0.5", "2", "4", "5", "8", "10.15", "12.3456", "18");
        return looked && random.nextInt(4) == 0
                ? Optional.of(new BigDecimal(rates.get(random.nextInt(rates.size()))))
                : Optional.empty();
    }
}
