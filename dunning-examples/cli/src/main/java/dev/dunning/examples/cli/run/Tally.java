package dev.dunning.examples.cli.run;

import dev.dunning.core.money.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts what a run decided. */
public final class Tally implements Sink {

    private final Map<Group, Integer> counts = new EnumMap<>(Group.class);
    private final Sums open = new Sums();
    private final Sums overdue = new Sums();
    private final Sums asked = new Sums();
    private final List<String> failures = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> unworded = new ArrayList<>();
    private int decided;
    private int failed;
    private int messages;
    private int waiting;

    @Override
    public void decided(CaseFile file) {
        recalled(file.gist(), Optional.of(file));
    }

    @Override
    public void recalled(Gist gist, Optional<CaseFile> file) {
        decided++;
        messages += gist.messages();
        waiting += gist.waits() ? gist.notices() : 0;
        counts.merge(gist.group(), 1, Integer::sum);
        add(gist.open());
        gist.asked().forEach(asked::add);
        gist.unworded().forEach(line -> unworded.add(gist.place() + ": " + line));
    }

    private void add(OpenItems items) {
        open.add(items.total());
        overdue.add(items.overdue());
    }

    @Override
    public void failed(Failure failure) {
        recalled(failure);
    }

    @Override
    public void recalled(Failure failure) {
        failed++;
        failure.faults().forEach(fault -> failures.add(failure.place() + ": " + fault));
    }

    @Override
    public void remarked(String place, String text) {
        remarks.add(place + ": " + text);
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
     * Counts the notices that wait for a later run.
     *
     * @return the number
     */
    public int waiting() {
        return waiting;
    }

    /**
     * Lists the groups that are worth a line.
     *
     * @return all of them, in order; the one for a later run only when something waits
     */
    public List<Group> groups() {
        return Stream.of(Group.values())
                .filter(group -> group != Group.TO_SEND_LATER || count(group) > 0)
                .toList();
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
        return open.amounts();
    }

    /**
     * Sums what is late.
     *
     * @return one amount for each currency, in order of their codes
     */
    public List<Money> overdue() {
        return overdue.amounts();
    }

    /**
     * Sums what the day's notices ask for.
     *
     * @return one amount for each currency, in order of their codes
     */
    public List<Money> asked() {
        return asked.amounts();
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
