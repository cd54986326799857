package dev.dunning.examples.cli.run;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Notice;

/** What a decision means for the person at the desk, in the order of the day's work. */
public enum Group {
    /** Messages that can go out. */
    TO_SEND("To send"),
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
