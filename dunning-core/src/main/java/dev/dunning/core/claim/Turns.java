package dev.dunning.core.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whose turn it is to be met when money comes in; accounts on which nothing is owed are passed over. */
final class Turns {

    /** Accounts that are still to come in, by the last day that their known balance covers. */
    private final NavigableMap<LocalDate, List<Account>> covered = new TreeMap<>();

    private final NavigableSet<Account> owing = new TreeSet<>(Account.ORDER);
    /** Those that owe, and those on which interest may be owed. */
    private final NavigableSet<Account> unsettled = new TreeSet<>(Account.ORDER);

    private Optional<Account> first = Optional.empty();

    Turns(List<Account> accounts) {
        for (Account account : accounts) {
            covered.computeIfAbsent(account.coveredThrough(), day -> new ArrayList<>())
                    .add(account);
        }
    }

    /** Lets in what a payment of that day can meet; days come in their order. */
    void begin(LocalDate day) {
        NavigableMap<LocalDate, List<Account>> over = covered.headMap(day, false);
        over.values().forEach(accounts -> accounts.forEach(this::letIn));
        over.clear();
    }

    private void letIn(Account account) {
        first = first.filter(other -> Account.ORDER.compare(other, account) < 0).or(() -> Optional.of(account));
        file(account);
    }

    private void file(Account account) {
        unsettled.add(account);
        if (account.open().isPositive()) {
            owing.add(account);
        } else {
            owing.remove(account);
        }
    }

    /** Something was booked on an account. */
    void booked(Account account) {
        if (!covered.containsKey(account.coveredThrough())) {
            file(account);
        }
    }

    /** Nothing will be owed on an account until something is booked on it. */
    void settled(Account account) {
        unsettled.remove(account);
    }

    /** Whether an account stands before all those whose turn comes. */
    boolean passOver(boolean withInterest) {
        return first.filter(account -> !turns(withInterest).contains(account)).isPresent();
    }

    Optional<Account> first(boolean withInterest) {
        return turns(withInterest).stream().findFirst();
    }

    Optional<Account> after(Account account, boolean withInterest) {
        return Optional.ofNullable(turns(withInterest).higher(account));
    }

    private NavigableSet<Account> turns(boolean withInterest) {
        return withInterest ? unsettled : owing;
    }
}
