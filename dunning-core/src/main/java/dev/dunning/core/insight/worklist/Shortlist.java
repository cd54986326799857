package dev.dunning.core.insight.worklist;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The best of many, as many as there is room for. */
final class Shortlist<T> {

    private final int room;
    private final Comparator<T> order;
    /** The worst of those that are kept stands first. */
    private final PriorityQueue<T> kept;

    Shortlist(int room, Comparator<T> order) {
        this.room = room;
        this.order = order;
        this.kept = new PriorityQueue<>(order.reversed());
    }

    void offer(T one) {
        T worst = kept.peek();
        if (worst == null || kept.size() < room) {
            kept.add(one);
        } else if (order.compare(one, worst) < 0) {
            kept.poll();
            kept.add(one);
        }
    }

    /** What was kept, the best first. */
    List<T> list() {
        return kept.stream().sorted(order).toList();
    }
}
