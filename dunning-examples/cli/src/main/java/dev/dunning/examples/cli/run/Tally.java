package dev.dunning.examples.cli.run;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.money.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what a run decided. */
public final class Tally implements Sink {

    private final Map<Group, Integer> counts = new EnumMap<>(Group.class);
    private final Map<String, Money> open = new TreeMap<>();
    private final Map<String, Money> overdue = new TreeMap<>();
    private final Map<String, Money> asked = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> unworded = new ArrayList<>();
    private int decided;
    private int failed;
    private int messages;

    @Override
    public void decided(CaseFile file) {
        decided++;
        messages += file.messages().size();
        counts.merge(file.group(), 1, Integer::sum);
        add(open, file.open().total());
        add(overdue, file.open().overdue());
        if (file.decision() instanceof Act act) {
            act.notices().stream().filter(notice -> notice.kind().needsDebt()).forEach(this::asked);
        }
        file.failures().forEach(line -> unworded.add(file.place() + ": " + line));
    }

    private void asked(Notice notice) {
        add(asked, notice.claim().total());
    }

    @Override
    public void failed(String place, List<String> faults) {
        failed++;
        faults.forEach(fault -> failures.add(place + ": " + fault));
    }

    @Override
    public void remarked(String place, String text) {
        remarks.add(place + ": " + text);
    }

    private static void add(Map<String, Money> sums, Money amount) {
        sums.merge(amount.currency().getCurrencyCode(), amount, Money::plus);
    }

    /**
     * Counts the dossiers that were decided.
     *
     * @return the number
     */
    public int decided() {
        return decided;
    }

    /**
     * Counts the dossiers that could not be decided.
     *
     * @return the number
     */
    public int failed() {
        return failed;
    }

    /**
     * Counts the letters.
     *
     * @return the number
     */
    public int messages() {
        return messages;
    }

    /**
     * Counts the dossiers of a group.
     *
     * @param group the group
     * @return the number
     */
    public int count(Group group) {
        return counts.getOrDefault(group, 0);
    }

    /**
     * Sums what is open.
     *
     * @return one amount for each currency, in order of their codes
     */
    public List<Money> open() {
        return List.copyOf(open.values());
    }

    /**
     * Sums what is late.
     *
     * @return one amount for each currency, in order of their codes
     */
    public List<Money> overdue() {
        return List.copyOf(overdue.values());
    }

    /**
     * Sums what the day's notices ask for.
     *
     * @return one amount for each currency, in order of their codes
     */
    public List<Money> asked() {
        return List.copyOf(asked.values());
    }

    /**
     * Lists what could not be decided.
     *
     * @return a line for each fault, with its place
     */
    public List<String> failures() {
        return Collections.unmodifiableList(failures);
    }

    /**
     * Lists letters that could not be worded; their decisions stand.
     *
     * @return a line for each
     */
    public List<String> unworded() {
        return Collections.unmodifiableList(unworded);
    }

    /**
     * Lists what was left out, or read in a way that should be known.
     *
     * @return a line for each, with its place
     */
    public List<String> remarks() {
        return Collections.unmodifiableList(remarks);
    }
}
