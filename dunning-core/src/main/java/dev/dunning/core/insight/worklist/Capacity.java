package dev.dunning.core.insight.worklist;

import dev.dunning.core.check.Ext;
import dev.dunning.core.money.Rate;
import java.util.List;

/**
 * What people can do in a day, how it is shared out, and what a contact costs and brings.
 *
 * @param desks the desks, at least one with room; work goes to the first that takes it
 * @param forWaiting the share of each desk's places for whoever waited longest, rounded up; above nothing
 * @param forHelp the share of each desk's places for people who cannot pay, rounded up, of those that are left
 * @param rules what a contact costs and brings
 * @param ext the host's own additions
 */
public record Capacity(List<Desk> desks, Rate forWaiting, Rate forHelp, WorkRules rules, Ext ext) {

    private static final Rate ALL = Rate.ofPercent(100);
    private static final Rate THIRD = new Rate(333_333);
    private static final Rate TENTH = Rate.ofPercent(10);

    /**
     * Copies the desks.
     *
     * @throws IllegalArgumentException when there is no desk, two have one name, or a share is none
     */
    public Capacity {
        desks = List.copyOf(desks);
        if (desks.isEmpty()) {
            throw new IllegalArgumentException("work is done at a desk, found none; name one with its contacts a day");
        }
        if (desks.stream().map(Desk::id).distinct().count() < desks.size()) {
            throw new IllegalArgumentException("two desks have one name; name them differently");
        }
        if (forWaiting.compareTo(new Rate(0)) <= 0 || forWaiting.compareTo(ALL) > 0) {
            throw new IllegalArgumentException(
                    "the share for those who wait is " + forWaiting + " percent; give more than 0 and at most 100");
        }
        if (forHelp.isNegative() || forHelp.compareTo(ALL) > 0) {
            throw new IllegalArgumentException("the share for help is " + forHelp + " percent; give one from 0 to 100");
        }
    }

    /**
     * Shares out desks as usual: a third for whoever waited longest, a tenth for help.
     *
     * @param desks the desks
     * @return the capacity, with the usual rules
     * @throws IllegalArgumentException when there is no desk, or two have one name
     */
    public static Capacity of(List<Desk> desks) {
        return new Capacity(desks, THIRD, TENTH, WorkRules.standard(), Ext.NONE);
    }

    /**
     * Makes one desk that takes everything.
     *
     * @param contacts how many debtors a day, at least 1
     * @return the capacity, with the usual shares and rules
     * @throws IllegalArgumentException when there is no room for a single contact
     */
    public static Capacity of(int contacts) {
        return of(List.of(Desk.of("desk", contacts)));
    }

    /**
     * Replaces the rules.
     *
     * @param other what a contact costs and brings
     * @return the same capacity with those rules
     */
    public Capacity with(WorkRules other) {
        return new Capacity(desks, forWaiting, forHelp, other, ext);
    }

    int contacts() {
        return desks.stream().mapToInt(Desk::contacts).sum();
    }

    int waitingPlaces(Desk desk) {
        return part(desk.contacts(), forWaiting);
    }

    int helpPlaces(Desk desk) {
        return Math.min(desk.contacts() - waitingPlaces(desk), part(desk.contacts(), forHelp));
    }

    private static int part(int contacts, Rate share) {
        long whole = ALL.millionths();
        return (int) ((contacts * share.millionths() + whole - 1) / whole);
    }
}
