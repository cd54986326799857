package dev.dunning.core.decision;

import dev.dunning.core.claim.Item;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What names each item, one page for each, so that nothing is looked for twice. */
final class Register {

    private static final Page EMPTY = new Page();

    private final Map<String, List<String>> itemsByName = new HashMap<>();
    private final Map<String, Page> pages = new HashMap<>();

    /** Everything that names one item, in order of the days. */
    static final class Page {
        /** All that went out, even what was taken back or did not arrive. */
        final List<Sent> contacts = new ArrayList<>(0);
        /** Messages that arrived as far as is known. */
        final List<Sent> messages = new ArrayList<>(0);
        /** Those of them in which the item had its step, and was not only listed along. */
        final List<Sent> own = new ArrayList<>(0);
        /** Other events. */
        final List<DunningEvent> events = new ArrayList<>(0);

        <E extends DunningEvent> List<E> events(Class<E> type) {
            return dev.dunning.core.claim.Facts.of(events, type);
        }
    }

    Register(List<Item> items) {
        for (Item item : items) {
            name(item.id(), item.id());
            if (!item.id().equals(item.invoice().id())) {
                name(item.invoice().id(), item.id());
            }
        }
    }

    private void name(String name, String item) {
        itemsByName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(item);
    }

    /** The items that some numbers mean: an invoice means all its instalments. */
    Set<String> items(List<String> names) {
        Set<String> items = new HashSet<>();
        names.forEach(name -> items.addAll(itemsByName.getOrDefault(name, List.of())));
        return items;
    }

    void contact(Sent sent, boolean arrived) {
        Set<String> carried = sent.carried().isEmpty() ? Set.of() : items(sent.carried());
        for (String item : items(sent.invoices())) {
            Page page = open(item);
            page.contacts.add(sent);
            if (arrived) {
                page.messages.add(sent);
                if (!carried.contains(item)) {
                    page.own.add(sent);
                }
            }
        }
    }

    void event(DunningEvent event, List<String> names) {
        items(names).forEach(item -> open(item).events.add(event));
    }

    private Page open(String item) {
        return pages.computeIfAbsent(item, key -> new Page());
    }

    Page page(String item) {
        return pages.getOrDefault(item, EMPTY);
    }
}
