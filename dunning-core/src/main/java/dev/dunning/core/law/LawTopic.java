package dev.dunning.core.law;

/** What a line of a law can be about, and how its value is written. */
public enum LawTopic {
    /**
     * The statutory rate of interest per year: {@code none}, a number, or the id of a table, followed by {@code + points},
     * {@code ceiling step} (rounded up to a multiple) or {@code x factor}, applied from left to right.
     */
    INTEREST,
    /** The last day for which the resulting rate was seen in print; later rates only follow from the reference. */
    PUBLISHED_THROUGH,
    /** {@code floating} or {@code fixed-at-start}. */
    RATE_MOVEMENT,
    /** {@code none} or {@code yearly}. */
    COMPOUNDING,
    /** {@code act-anniversary}, {@code act-365}, {@code act-calendar} or {@code thirty-360}. */
    DAY_COUNT,
    /** {@code each-period} or {@code once}. */
    ROUNDING,
    /** What must have happened before interest runs. */
    INTEREST_STARTS,
    /**
     * What becomes of an agreed rate: {@code any}, {@code any-simple}, {@code lower}, {@code at-most}, {@code at-least} or
     * {@code none}; those with a bound may be followed by it, written like {@link #INTEREST}.
     */
    AGREED_INTEREST,
    /** A sum for each overdue invoice: {@code none}, an amount, or the id of a table of sums. */
    FLAT_SUM,
    /**
     * The id of a scale of costs over the sum of all principals, perhaps followed by {@code lower-of-each-and-sum}: then each
     * invoice is also looked at by itself, and the lower result counts.
     */
    COST_SCALE,
    /** What costs ask for: {@code nothing}, {@code clause}, {@code notice} or {@code notice-and-clause}. */
    COSTS_NEED,
    /** VAT in percent on costs, where somebody else collects and the creditor cannot deduct it. */
    VAT_ON_COSTS,
    /** How costs of instalments in six months count together: {@code old}, {@code sum-in-window} or {@code safe}. */
    INSTALMENT_COSTS,
    /** The name of the notice that must come before costs, in kebab case. */
    STATUTORY_NOTICE,
    /** The least days that the statutory notice gives. */
    NOTICE_DAYS,
    /** What the statutory notice must say, as words with blanks between them. */
    NOTICE_CONTENT,
    /** When post counts as received: {@code working-days n}, {@code day-one-is-working-day n}, or a table of counting days. */
    MAIL,
    /** {@code none}, {@code agreed}, an amount, or the id of a table of sums. */
    REMINDER_FEE,
    /** {@code yes} where the fee must have been agreed. */
    REMINDER_FEE_NEEDS_CLAUSE,
    /** {@code yes} where only a debtor in default owes the fee, so that the reminder which brings default about is free. */
    REMINDER_FEE_NEEDS_DEFAULT,
    /** The least days between the due date and a reminder that costs. */
    REMINDER_FEE_AFTER_DAYS,
    /** The most reminders that may cost. */
    REMINDER_FEE_COUNT,
    /** The least days between two reminders that cost. */
    REMINDER_FEE_DAYS_BETWEEN,
    /** For regular deliveries: the number of the unpaid due date in a calendar year from which a reminder may cost. */
    REMINDER_FEE_FROM_DUE_DATE,
    /** In which order a payment meets the parts of a claim. */
    ALLOCATION,
    /** {@code as-agreed}, {@code next-working-day} or {@code next-open-day}, on which a Saturday is open. */
    DUE_DAY,
    /** {@code n years from due}, {@code from issue} or {@code from year-end}, perhaps {@code restarted by reminder}. */
    PRESCRIPTION,
    /** {@code 07:00-20:00}, followed by {@code collectors} or {@code everybody} and {@code all} or {@code calls}. */
    CONTACT_HOURS,
    /** {@code not-on-sunday-or-holiday}, followed like {@link #CONTACT_HOURS}. */
    CONTACT_DAYS,
    /** The most calls in seven days, followed by {@code collectors} or {@code everybody}. */
    CALLS_PER_WEEK,
    /** The days without calls after a conversation, followed like {@link #CALLS_PER_WEEK}. */
    DAYS_AFTER_A_TALK,
    /** {@code register-number} where those who collect for others from natural persons must be registered. */
    COLLECTORS_NEED
}
