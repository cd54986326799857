package dev.dunning.core.law;

import dev.dunning.core.money.Rate;

/** Placeholder until the branch with tables of hosts is merged. */
public final class LawTables {
    private LawTables() {}

    /** The tables that ship with the library. */
    public static LawTables builtin() {
        return new LawTables();
    }

    /** A table. */
    public DatedValues<Rate> rates(String id) {
        return LawTable.rates(id);
    }

    /** A table of the host. */
    public LawTables with(DatedValues<Rate> table) {
        return this;
    }
}
