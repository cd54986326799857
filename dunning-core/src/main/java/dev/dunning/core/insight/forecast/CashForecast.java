package dev.dunning.core.insight.forecast;

import dev.dunning.core.insight.Experience;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which part of what is open comes in during which week, in one currency. Only invoices that are issued by the day are
 * looked at: what is sold later comes on top.
 *
 * <p>What is {@code unbooked}, the weeks, {@code later}, {@code withoutWeek}, {@code disputed}, {@code held} and {@code spokenFor} add up to {@code open}.
 *
 * @param currency the currency
 * @param on the day of the forecast, at its end; nothing after it is looked at
 * @param open what is open
 * @param unbooked what probably came in by the day, and is not booked yet
 * @param weeks the weeks, the next one first
 * @param later what is expected after the last week
 * @param withoutWeek what is not expected at all: the share of invoices that nobody was seen to pay after so long, or agreed and not
 *     expected to be kept
 * @param disputed invoices in dispute, left out with all that is open of them
 * @param held invoices on hold, left out
 * @param spokenFor what debtors owe for whom somebody else acts, left out unless agreed since then, see {@link
 *     dev.dunning.core.insight.history.SpokenFor}
 * @param inDifficulty the part of what is expected in the weeks or later by habit, of debtors who said that they cannot pay
 *     or whom a circumstance protects: it may come later than their habit says
 * @param pledged the part of what is open that is promised or in a plan, and expected on the days agreed
 * @param promiseKept how many percent of the promises and parts of plans of debtors in general are reckoned to be kept: the share that was,
 *     drawn towards one half as if one more had been kept and one more broken; a debtor's own outweigh it after two
 * @param promisesKept how many promises and parts of plans in the ledger whose day has come were kept
 * @param promises of how many; with none it is assumed
 * @param commonMiss by how many percent of its expectation a whole week misses together, beyond the chance of the single
 *     invoices
 * @param pastForecasts from how many past weekly forecasts that was estimated; with none it is assumed
 * @param pastMean by how many percent those forecasts were too low on average; negative is too high
 */
public record CashForecast(
        Currency currency,
        LocalDate on,
        Money open,
        Money unbooked,
        List<CashWeek> weeks,
        Money later,
        Money withoutWeek,
        Money disputed,
        Money held,
        Money spokenFor,
        Money inDifficulty,
        Money pledged,
        Rate promiseKept,
        int promisesKept,
        int promises,
        Rate commonMiss,
        int pastForecasts,
        Rate pastMean) {

    /** How many of a hundred weeks lie inside the band. */
    public static final int BAND = 80;

    /** Copies the weeks. */
    public CashForecast {
        weeks = List.copyOf(weeks);
    }

    /**
     * Foretells the weeks, one dossier after the other.
     *
     * @param ledger the dossiers, in any order, each debtor of a creditor and currency once: what comes twice is counted
     *     twice
     * @param on the day of the forecast, at its end
     * @param weeks how many weeks, at least one; the first is the week of the day after
     * @param experience what is usual; without one all that is not agreed has no week
     * @return the forecast of each currency, by its code
     * @throws IllegalArgumentException when there is no week to foretell
     */
    public static List<CashForecast> of(Stream<Dossier> ledger, LocalDate on, int weeks, Experience experience) {
        if (weeks < 1) {
            throw new IllegalArgumentException("`" + weeks + "` weeks cannot be foretold; ask for one or more");
        }
        Map<String, CashSums> sums = new TreeMap<>();
        ledger.forEachOrdered(dossier -> sums.computeIfAbsent(
                        dossier.currency().getCurrencyCode(),
                        code -> new CashSums(dossier.currency(), new Weeks(on, weeks), experience))
                .add(dossier));
        return sums.values().stream().map(CashSums::forecast).toList();
    }
}
