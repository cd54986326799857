package dev.dunning.core.policy;

import dev.dunning.core.check.Ext;
import dev.dunning.core.money.Money;

/**
 * Questions on which systems differ, answered by name.
 *
 * @param firstDay whether day n itself fires
 * @param catchUp what happens when several steps are due at once
 * @param grouping how invoices are put together
 * @param intervalScope for whom the days between messages count
 * @param credits what happens with credits
 * @param allocation in which order a payment is booked
 * @param minimumBalance below it, in total, nothing is sent; it speaks of its own currency only
 * @param transitDays an item younger than this since it was issued has not arrived
 * @param heldDays whether days on hold count
 * @param cureDays days after the due date of a missed instalment in which paying it keeps the plan alive
 * @param respiteDays days of quiet after the debtor said that it was forgotten, an error, or never received
 * @param ext the host's own additions
 */
public record Conventions(
        FirstDay firstDay,
        CatchUp catchUp,
        Grouping grouping,
        IntervalScope intervalScope,
        Credits credits,
        AllocationChoice allocation,
        Money minimumBalance,
        int transitDays,
        HeldDays heldDays,
        int cureDays,
        int respiteDays,
        Ext ext) {

    /** What holds where a policy says nothing. */
    public static final Conventions STANDARD = new Conventions(
            FirstDay.INCLUSIVE,
            CatchUp.ONE_STEP,
            Grouping.DEBTOR,
            IntervalScope.DEBTOR,
            Credits.NET,
            AllocationChoice.LAW,
            Money.parse("EUR 5.00"),
            0,
            HeldDays.COUNT,
            7,
            5,
            Ext.NONE);
}
