package dev.dunning.core.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what stands for an invoice by its number, and what stands for an instalment by its own number too. */
final class ByNumber<T> {

    private final Map<String, List<T>> filed = new HashMap<>();

    void file(Opening opening, T item) {
        String invoice = opening.invoice().id();
        file(invoice, item);
        if (!opening.id().equals(invoice)) {
            file(opening.id(), item);
        }
    }

    private void file(String number, T item) {
        filed.computeIfAbsent(number, own -> new ArrayList<>(1)).add(item);
    }

    List<T> get(String number) {
        return filed.getOrDefault(number, List.of());
    }
}
