package dev.dunning.core.law;

import dev.dunning.core.money.Rate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rates that count: those of the host, and for the rest those that ship with the library.
 *
 * <p>For example, when the rate of the next half-year is published, a host adds it without waiting for a new version:
 *
 * <pre>{@code
 * LawTables builtin = LawTables.builtin();
 * LawTables tables = builtin.with(builtin.rates("nl-commercial")
 *         .plus(
 *                 LocalDate.parse("2027-01-01"),
 *                 Rate.parse("10.15"),
 *                 Certainty.OFFICIAL,
 *                 LocalDate.parse("2027-06-30")));
 * }</pre>
 *
 * <p>A table of a host can also come from {@link LawTable#parse(String)} or from a file in JSON. Immutable: make one and
 * share it.
 */
public final class LawTables {
    private static final LawTables BUILTIN = new LawTables(Map.of());

    private final Map<String, DatedValues<Rate>> own;

    private LawTables(Map<String, DatedValues<Rate>> own) {
        this.own = own;
    }

    /** The tables that ship with the library, and no others. */
    public static LawTables builtin() {
        return BUILTIN;
    }

    /** These tables, with one that takes the place of the table of the same id, or that is new. */
    public LawTables with(DatedValues<Rate> table) {
        Map<String, DatedValues<Rate>> more = new TreeMap<>(own);
        more.put(table.id(), table);
        return new LawTables(Collections.unmodifiableMap(more));
    }

    /**
     * The rates of a table: the host's, or else those that ship with the library.
     *
     * @param id the name of the table, such as {@code nl-civil}
     * @throws IllegalArgumentException if there is no such table, or it holds no rates
     */
    public DatedValues<Rate> rates(String id) {
        DatedValues<Rate> table = own.get(id);
        return table == null ? Parsed.rates(id) : table;
    }

    /** The names of the tables that the host replaced or added, in alphabetical order. */
    public Set<String> ids() {
        return own.keySet();
    }

    /** The built-in rates, parsed once: Java loads this class when the first of them is asked for, for one thread alone. */
    private static final class Parsed {
        private static final Map<String, DatedValues<Rate>> RATES = Stream.of(
                        "ecb-reference", "nl-civil", "nl-commercial")
                .collect(Collectors.toUnmodifiableMap(Function.identity(), LawTable::rates));

        private static DatedValues<Rate> rates(String id) {
            DatedValues<Rate> table = RATES.get(id);
            return table == null ? LawTable.rates(id) : table;
        }
    }
}
