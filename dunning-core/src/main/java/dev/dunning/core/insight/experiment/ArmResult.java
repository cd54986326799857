package dev.dunning.core.insight.experiment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What came of one arm.
 *
 * @param arm the arm
 * @param debtors debtors whose first message that reached them was one of this arm
 * @param measured those of them whose days are over, and who owed anything of what the message named: what was credited on
 *     whatever day was never owed
 * @param paid how many percent of these paid all that they owed of it; what was given up was not paid; absent without any
 * @param amount the mean of the shares of these debtors: how many percent of what it owed each paid; every debtor counts the
 *     same, however much it owes, so that it is no percentage of the money; absent without any
 * @param harms debtors with each harm, the unmeasured ones included
 * @param paidMore by how many percent of the debtors more paid than in the arm in which all stays as it is; absent for that
 *     one, and while either has nobody measured
 * @param amountMore by how many percent the mean of those shares is higher; absent likewise
 */
public record ArmResult(
        Variant arm,
        int debtors,
        int measured,
        Optional<Interval> paid,
        Optional<Interval> amount,
        Map<Harm, Integer> harms,
        Optional<Interval> paidMore,
        Optional<Interval> amountMore) {

    /** Copies the counts. */
    public ArmResult {
        Map<Harm, Integer> sorted = new EnumMap<>(Harm.class);
        sorted.putAll(harms);
        harms = Collections.unmodifiableMap(sorted);
    }
}
