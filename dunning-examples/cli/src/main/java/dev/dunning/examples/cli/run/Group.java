package dev.dunning.examples.cli.run;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Notice;

/** What a decision means for the person at the desk, in the order of the day's work. */
public enum Group {
    /** Messages that can go out. */
    TO_SEND("To send"),
    /** Messages that could go out, had not enough gone out in this run. */
    TO_SEND_LATER("To send on a later run"),
    /** Messages that wait for a yes. */
    TO_APPROVE("To approve"),
    /** Questions that only a person can answer. */
    TO_DECIDE("To decide by a person"),
    /** Something stops what would be due. */
    ON_HOLD("On hold"),
    /** Nothing to do yet. */
    WAITING("Waiting"),
    /** Nothing is owed. */
    SETTLED("Settled");

    /** So many dossiers of a group are shown; a longer list would help nobody, and the rest is in the decisions. */
    public static final int MOST_SHOWN = 200;

    private final String title;

    Group(String title) {
        this.title = title;
    }

    /**
     * Gives the heading.
     *
     * @return a few words in English
     */
    public String title() {
        return title;
    }

    /**
     * Tells where a decision belongs.
     *
     * @param decision the decision
     * @return its group
     */
    public static Group of(Decision decision) {
        return decision.fold(Group::ofAct, wait -> WAITING, hold -> ON_HOLD, refer -> TO_DECIDE, settled -> SETTLED);
    }

    private static Group ofAct(Act act) {
        return act.notices().stream().allMatch(Notice::isSendable) ? TO_SEND : TO_APPROVE;
    }
}
