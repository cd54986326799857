package dev.dunning.examples.cli.report;

import dev.dunning.core.money.Money;
import dev.dunning.examples.cli.run.OpenItems;
import dev.dunning.examples.cli.run.Sums;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How old the open amounts of one currency are, counted from the due date. */
final class Ageing {

    /** How late something is. */
    enum Bucket {
        NOT_DUE("not yet due", 0, "age0"),
        MONTH("1 to 30 days late", 30, "age1"),
        TWO_MONTHS("31 to 60 days late", 60, "age2"),
        THREE_MONTHS("61 to 90 days late", 90, "age3"),
        OLDER("more than 90 days late", Long.MAX_VALUE, "age4");

        private final String title;
        private final long longest;
        private final String colour;

        Bucket(String title, long longest, String colour) {
            this.title = title;
            this.longest = longest;
            this.colour = colour;
        }

        /** The class of the page's style. */
        String colour() {
            return colour;
        }

        String title() {
            return title;
        }

        static Bucket of(long daysLate) {
            for (Bucket bucket : values()) {
                if (daysLate <= bucket.longest) {
                    return bucket;
                }
            }
            return OLDER;
        }
    }

    private final Currency currency;
    private final Map<Bucket, Sums> amounts = new EnumMap<>(Bucket.class);
    private final Sums total = new Sums();
    private final Map<Bucket, Integer> counts = new EnumMap<>(Bucket.class);

    Ageing(Currency currency) {
        this.currency = currency;
    }

    void add(OpenItems open) {
        for (OpenItems.Open item : open.items()) {
            Bucket bucket = Bucket.of(item.daysLate(open.on()));
            amounts.computeIfAbsent(bucket, key -> new Sums()).add(item.amount());
            total.add(item.amount());
            counts.merge(bucket, 1, Integer::sum);
        }
    }

    Currency currency() {
        return currency;
    }

    Money amount(Bucket bucket) {
        return Optional.ofNullable(amounts.get(bucket)).map(this::only).orElse(Money.zero(currency));
    }

    int count(Bucket bucket) {
        return counts.getOrDefault(bucket, 0);
    }

    Money total() {
        return only(total);
    }

    private Money only(Sums sums) {
        return sums.amounts().stream().findFirst().orElse(Money.zero(currency));
    }

    /** The length of a bucket's bar, from 0 to 1000 for the largest bucket. */
    long length(Bucket bucket) {
        Money largest = amounts.values().stream().map(this::only).reduce(Money.zero(currency), Money::max);
        return largest.isZero() ? 0 : share(amount(bucket), largest, 1000);
    }

    /** The part of everything that is open, in percent. */
    long percent(Bucket bucket) {
        return total().isZero() ? 0 : share(amount(bucket), total(), 100);
    }

    /** For drawing only, so that the last digit does not matter. */
    private static long share(Money part, Money whole, int of) {
        return Math.round((double) of * part.minorUnits() / whole.minorUnits());
    }
}
