package dev.dunning.core.simulation.analysis;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.DebtorKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The debtors whom an advice concerns; not thread-safe. */
final class Concerned {

    private final Set<DebtorKind> anyWay = EnumSet.noneOf(DebtorKind.class);
    private final Set<DebtorKind> oneWay = EnumSet.noneOf(DebtorKind.class);
    private final Set<Channel> channels = EnumSet.noneOf(Channel.class);

    void add(Who who) {
        (who.isReachedByAll() ? anyWay : oneWay).add(who.kind());
        who.only().ifPresent(channels::add);
    }

    /** The debtors in words, given how many kinds there are. */
    String words(int kinds) {
        return anyWay.isEmpty()
                ? words(oneWay, kinds) + " who can only be reached by " + or(channels)
                : words(anyWay, kinds);
    }

    private static String words(Set<DebtorKind> some, int kinds) {
        return kinds > 1 && some.size() == kinds ? "any debtor" : "a " + or(some);
    }

    private static String or(Collection<?> several) {
        List<String> quoted = several.stream().map(one -> "`" + one + "`").toList();
        int last = quoted.size() - 1;
        return last == 0 ? quoted.get(0) : String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
    }
}
