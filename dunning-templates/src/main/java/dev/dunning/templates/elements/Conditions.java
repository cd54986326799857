package dev.dunning.templates.elements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of the sections of a template before any fact is: which exclude each other, which are always there. */
public final class Conditions {

    private final Map<String, Boolean> fixed;
    private final List<Group> groups;

    /** How many of some sections may be there. */
    private record Group(Set<String> flags, int least, int most, boolean together) {

        /** Whether the choices so far can still be completed. */
        boolean allows(Map<String, Boolean> chosen) {
            long there = flags.stream()
                    .filter(flag -> Boolean.TRUE.equals(chosen.get(flag)))
                    .count();
            long absent = flags.stream()
                    .filter(flag -> Boolean.FALSE.equals(chosen.get(flag)))
                    .count();
            return together ? there == 0 || absent == 0 : there <= most && flags.size() - absent >= least;
        }
    }

    private Conditions(Map<String, Boolean> fixed, List<Group> groups) {
        this.fixed = Map.copyOf(fixed);
        this.groups = List.copyOf(groups);
    }

    /** Nothing is known. */
    public static final Conditions NONE = new Conditions(Map.of(), List.of());

    /**
     * Adds what is always there, or never.
     *
     * @param flag name of a section
     * @param value whether it is there
     * @return conditions with it
     */
    public Conditions with(String flag, boolean value) {
        return with(Map.of(flag, value));
    }

    Conditions with(Map<String, Boolean> flags) {
        Map<String, Boolean> more = new HashMap<>(fixed);
        more.putAll(flags);
        return new Conditions(more, groups);
    }

    /**
     * Adds sections of which exactly one is there.
     *
     * @param flags names of the sections
     * @return conditions with them
     */
    public Conditions exactlyOne(String... flags) {
        return with(new Group(Set.of(flags), 1, 1, false));
    }

    /**
     * Adds sections of which one is there, or none.
     *
     * @param flags names of the sections
     * @return conditions with them
     */
    public Conditions atMostOne(String... flags) {
        return with(new Group(Set.of(flags), 0, 1, false));
    }

    /**
     * Adds sections of which one is there, or more.
     *
     * @param flags names of the sections
     * @return conditions with them
     */
    public Conditions atLeastOne(String... flags) {
        return with(new Group(Set.of(flags), 1, flags.length, false));
    }

    /**
     * Adds sections that are all there, or all absent.
     *
     * @param flags names of the sections
     * @return conditions with them
     */
    public Conditions together(String... flags) {
        return with(new Group(Set.of(flags), 0, flags.length, true));
    }

    private Conditions with(Group group) {
        List<Group> more = new ArrayList<>(groups);
        more.add(group);
        return new Conditions(fixed, more);
    }

    boolean binds(String flag) {
        return fixed.containsKey(flag)
                || groups.stream().anyMatch(group -> group.flags().contains(flag));
    }

    Map<String, Boolean> fixed() {
        return fixed;
    }

    boolean allow(Map<String, Boolean> chosen) {
        return groups.stream().allMatch(group -> group.allows(chosen));
    }
}
