package dev.dunning.examples.cli.compare;

import dev.dunning.core.money.Money;
import dev.dunning.examples.cli.run.Sums;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One of the two runs: what it was made with, and its totals. */
public final class Side {

    private final Set<String> days = new TreeSet<>();
    private final Set<String> policies = new TreeSet<>();
    private final Map<String, Integer> decisions = new TreeMap<>();
    private final Map<String, Step> steps = new TreeMap<>();
    private int decided;
    private int failed;

    Side() {}

    /** The notices of one step. */
    private static final class Step {
        private final Sums totals = new Sums();
        private int notices;
    }

    void add(Standing standing) {
        decided++;
        days.add(standing.on());
        policies.add(standing.policy());
        decisions.merge(standing.gets().decision(), 1, Integer::sum);
        standing.gets().notices().forEach(this::add);
    }

    private void add(Ask notice) {
        Step step = steps.computeIfAbsent(notice.step(), id -> new Step());
        step.notices++;
        step.totals.add(notice.total());
    }

    void fail() {
        failed++;
    }

    /**
     * Names the days.
     *
     * @return usually one
     */
    public Collection<String> days() {
        return List.copyOf(days);
    }

    /**
     * Names the house rules.
     *
     * @return usually one
     */
    public Collection<String> policies() {
        return List.copyOf(policies);
    }

    /**
     * Counts the decisions.
     *
     * @return the number
     */
    public int decided() {
        return decided;
    }

    /**
     * Counts the dossiers that failed.
     *
     * @return the number
     */
    public int failed() {
        return failed;
    }

    /**
     * Counts the decisions of a kind.
     *
     * @param kind such as ACT
     * @return the number
     */
    public int decisions(String kind) {
        return decisions.getOrDefault(kind, 0);
    }

    /**
     * Names the kinds of decisions.
     *
     * @return in alphabetical order
     */
    public Set<String> kinds() {
        return Set.copyOf(decisions.keySet());
    }

    /**
     * Names the steps of the notices.
     *
     * @return their ids
     */
    public Set<String> steps() {
        return Set.copyOf(steps.keySet());
    }

    /**
     * Counts the notices of a step.
     *
     * @param step its id
     * @return the number
     */
    public int notices(String step) {
        return steps.containsKey(step) ? steps.get(step).notices : 0;
    }

    /**
     * Sums what the notices of a step ask for.
     *
     * @param step its id
     * @return one amount for each currency
     */
    public List<Money> totals(String step) {
        return steps.containsKey(step) ? steps.get(step).totals.amounts() : List.of();
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("on", List.copyOf(days));
        tree.put("policy", List.copyOf(policies));
        tree.put("decided", decided);
        tree.put("failed", failed);
        tree.put("decisions", new TreeMap<>(decisions));
        tree.put("steps", stepTrees());
        return tree;
    }

    private List<Map<String, Object>> stepTrees() {
        List<Map<String, Object>> trees = new ArrayList<>();
        steps.keySet().forEach(step -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("step", step);
            tree.put("notices", notices(step));
            tree.put("totals", totals(step).stream().map(Money::toString).toList());
            trees.add(tree);
        });
        return trees;
    }
}
