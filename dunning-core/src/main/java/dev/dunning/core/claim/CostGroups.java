package dev.dunning.core.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Finds the groups of costs in which an invoice is, by its number, that of the whole, or those of its instalments. */
final class CostGroups {

    private final Map<String, CostGroup> byNumber = new HashMap<>();
    private final Map<String, List<String>> instalments = new HashMap<>();

    void put(String number, CostGroup group) {
        if (byNumber.put(number, group) == null) {
            wholes(number)
                    .forEach(whole -> instalments
                            .computeIfAbsent(whole, own -> new ArrayList<>())
                            .add(number));
        }
    }

    /** An instalment is known by the number of the whole, a stroke, and its own. */
    private static List<String> wholes(String number) {
        List<String> wholes = new ArrayList<>();
        for (int stroke = number.indexOf('/'); stroke >= 0; stroke = number.indexOf('/', stroke + 1)) {
            wholes.add(number.substring(0, stroke));
        }
        return wholes;
    }

    NavigableSet<CostGroup> of(String invoice) {
        List<String> numbers = wholes(invoice);
        numbers.add(invoice);
        numbers.addAll(instalments.getOrDefault(invoice, List.of()));
        return named(numbers);
    }

    /** The oldest first. */
    NavigableSet<CostGroup> named(Collection<String> numbers) {
        NavigableSet<CostGroup> groups = new TreeSet<>(CostGroup.ORDER);
        for (String number : numbers) {
            Optional.ofNullable(byNumber.get(number)).map(CostGroup::whole).ifPresent(groups::add);
        }
        return groups;
    }

    void forEach(BiConsumer<String, CostGroup> action) {
        byNumber.forEach((number, group) -> action.accept(number, group.whole()));
    }
}
