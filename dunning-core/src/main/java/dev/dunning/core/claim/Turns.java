package dev.dunning.core.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Whose turn it is to be met when money comes in; accounts on which nothing is owed are passed over. */
final class Turns {

    private final List<Account> accounts;
    /** Accounts that are still to come in, by the last day that their known balance covers. */
    private final NavigableMap<LocalDate, List<Account>> covered = new TreeMap<>();

    /** Places of the accounts that owe. */
    private final BitSet owing = new BitSet();
    /** Places of those that owe, and of those on which interest may be owed. */
    private final BitSet unsettled = new BitSet();

    private int first = Integer.MAX_VALUE;

    /** Takes the accounts in the order of their places. */
    Turns(List<Account> accounts) {
        this.accounts = accounts;
        for (Account account : accounts) {
            covered.computeIfAbsent(account.coveredThrough(), day -> new ArrayList<>())
                    .add(account);
        }
    }

    /** Lets in what a payment of that day can meet; days come in their order. */
    void begin(LocalDate day) {
        if (!covered.isEmpty() && covered.firstKey().isBefore(day)) {
            NavigableMap<LocalDate, List<Account>> over = covered.headMap(day, false);
            over.values().forEach(all -> all.forEach(this::letIn));
            over.clear();
        }
    }

    private void letIn(Account account) {
        first = Math.min(first, account.place());
        file(account);
    }

    private void file(Account account) {
        unsettled.set(account.place());
        owing.set(account.place(), account.open().isPositive());
    }

    /** Something was booked on an account. */
    void booked(Account account) {
        if (!covered.containsKey(account.coveredThrough())) {
            file(account);
        }
    }

    /** Nothing will be owed on an account until something is booked on it. */
    void settled(Account account) {
        unsettled.clear(account.place());
    }

    /** Whether an account stands before all those whose turn comes. */
    boolean passOver(boolean withInterest) {
        return first < accounts.size() && !turns(withInterest).get(first);
    }

    Optional<Account> first(boolean withInterest) {
        return from(0, withInterest);
    }

    Optional<Account> after(Account account, boolean withInterest) {
        return from(account.place() + 1, withInterest);
    }

    private Optional<Account> from(int place, boolean withInterest) {
        int next = turns(withInterest).nextSetBit(place);
        return next < 0 ? Optional.empty() : Optional.of(accounts.get(next));
    }

    private BitSet turns(boolean withInterest) {
        return withInterest ? unsettled : owing;
    }
}
