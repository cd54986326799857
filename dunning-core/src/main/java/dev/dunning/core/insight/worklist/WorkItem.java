package dev.dunning.core.insight.worklist;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.money.Money;
import dev.dunning.core.reason.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One row of a worklist: a debtor whom a person deals with today.
 *
 * @param rank its place on the list, from 1
 * @param debtor id of the debtor
 * @param creditor id of the creditor
 * @param desk name of the desk that does it
 * @param kind what a person does
 * @param channel by which channel; absent when there is something to judge and nobody may be contacted today
 * @param place which share of the capacity its place belongs to
 * @param overdue what is overdue, less what is disputed or collected otherwise
 * @param expectedRecovery how much more of it is likely to be paid within two weeks than without a contact; absent for
 *     people who cannot pay, from whom none is expected
 * @param minutes how long it is taken to last
 * @param score expected recovery in hundredths of a unit, times urgency, per hour of work; a number to sort by and no money;
 *     0 for whoever cannot pay
 * @param since the last day on which a person dealt with the debtor, else the first day on which something was overdue
 * @param waiting days since then
 * @param because why it is here, in the order in which a person would tell it
 */
public record WorkItem(
        int rank,
        String debtor,
        String creditor,
        String desk,
        WorkKind kind,
        Optional<Channel> channel,
        WorkPlace place,
        Money overdue,
        Optional<Money> expectedRecovery,
        int minutes,
        long score,
        LocalDate since,
        long waiting,
        List<Reason> because) {

    /** Copies the reasons. */
    public WorkItem {
        because = List.copyOf(because);
    }
}
