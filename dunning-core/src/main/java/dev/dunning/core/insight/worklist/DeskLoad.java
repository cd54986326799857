package dev.dunning.core.insight.worklist;

/**
 * How the day of a desk is shared out, and what it promises to those who wait.
 *
 * <p>Everybody whom the desk takes is reached within {@link #daysToReachAll()} working days, provided that its people do
 * the list every day and that each contact is recorded as an event: as {@code talked}, as a call that was sent, or as
 * whatever came of it. Whoever waits counts from the last such event or, without one, from the first day on which
 * something was overdue; a payment on the oldest invoice therefore makes a debtor younger.
 *
 * @param desk name of the desk
 * @param contacts how many debtors a day
 * @param forWaiting how many of these places go to whoever waited longest
 * @param forHelp how many of the others go to people who cannot pay, as long as there are any
 * @param used how many places this day fills
 * @param waiting debtors with something to do today whom the desk takes, those on the list included
 * @param others debtors with something overdue and nothing to do today, whom the desk may have to take on a later day
 */
public record DeskLoad(String desk, int contacts, int forWaiting, int forHelp, int used, int waiting, int others) {

    /**
     * Gives the bound of the fairness rule. It holds even if all others come before those who wait.
     *
     * @return working days within which everybody who waits today is reached
     */
    public int daysToReachAll() {
        return (waiting + others + forWaiting - 1) / forWaiting;
    }
}
