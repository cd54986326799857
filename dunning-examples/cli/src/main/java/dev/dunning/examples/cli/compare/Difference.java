package dev.dunning.examples.cli.compare;

import dev.dunning.core.json.DunningJson;
import dev.dunning.examples.cli.compare.Standing.Gets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares two runs, dossier by dossier. Decisions are given in any order; those of one debtor are told apart by their
 * order. What is the same is forgotten at once, so that two runs over one ledger need little memory.
 */
public final class Difference {

    private final Side now = new Side();
    private final Side then = new Side();
    private final Map<String, Integer> timesNow = new HashMap<>();
    private final Map<String, Integer> timesThen = new HashMap<>();
    private final Map<Key, Met> waiting = new LinkedHashMap<>();
    private final List<Met> changed = new ArrayList<>();
    private long met;

    /** Compares nothing yet. */
    public Difference() {}

    /** A debtor's dossier; a debtor with several has the first, the second and so on. */
    private record Key(String debtor, int time) {}

    /** A dossier that was met on one side, or on both. */
    private record Met(long order, Change change) {}

    /**
     * A dossier of which the answers differ.
     *
     * @param debtor the host's own id
     * @param time which dossier of this debtor it is, counted from 1
     * @param now what the debtor gets now; absent when there is no decision
     * @param then what the debtor gets then; absent when there is no decision
     */
    public record Change(String debtor, int time, Optional<Gets> now, Optional<Gets> then) {

        Map<String, @Nullable Object> tree() {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            tree.put("debtor", debtor);
            tree.put("dossier", time);
            tree.put("now", now.map(Gets::tree).orElse(null));
            tree.put("then", then.map(Gets::tree).orElse(null));
            return tree;
        }
    }

    /**
     * Takes a decision of the first run.
     *
     * @param standing the decision
     */
    public void now(Standing standing) {
        now.add(standing);
        Key key = key(timesNow, standing);
        meet(key, new Change(key.debtor(), key.time(), Optional.of(standing.gets()), Optional.empty()));
    }

    /**
     * Takes a decision of the second run.
     *
     * @param standing the decision
     */
    public void then(Standing standing) {
        then.add(standing);
        Key key = key(timesThen, standing);
        meet(key, new Change(key.debtor(), key.time(), Optional.empty(), Optional.of(standing.gets())));
    }

    /** Counts a dossier that failed in the first run. */
    public void failedNow() {
        now.fail();
    }

    /** Counts a dossier that failed in the second run. */
    public void failedThen() {
        then.fail();
    }

    private static Key key(Map<String, Integer> times, Standing standing) {
        return new Key(standing.debtor(), times.merge(standing.debtor(), 1, Integer::sum));
    }

    private void meet(Key key, Change one) {
        Met other = waiting.remove(key);
        if (other == null) {
            waiting.put(key, new Met(met++, one));
            return;
        }
        Change both = new Change(
                key.debtor(),
                key.time(),
                one.now().or(() -> other.change().now()),
                one.then().or(() -> other.change().then()));
        if (!both.now().equals(both.then())) {
            changed.add(new Met(other.order(), both));
        }
    }

    /**
     * Gives the first run.
     *
     * @return its totals
     */
    public Side now() {
        return now;
    }

    /**
     * Gives the second run.
     *
     * @return its totals
     */
    public Side then() {
        return then;
    }

    /**
     * Lists what differs.
     *
     * @return the dossiers, in the order in which they were met
     */
    public List<Change> changes() {
        List<Met> all = new ArrayList<>(changed);
        all.addAll(waiting.values());
        all.sort(Comparator.comparingLong(Met::order));
        return all.stream().map(Met::change).toList();
    }

    /**
     * Writes the difference for a program to read.
     *
     * @return indented JSON
     */
    public String json() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", "dunning-difference/1");
        tree.put("now", now.tree());
        tree.put("then", then.tree());
        tree.put("different", changes().stream().map(Change::tree).toList());
        return DunningJson.pretty(tree);
    }
}
