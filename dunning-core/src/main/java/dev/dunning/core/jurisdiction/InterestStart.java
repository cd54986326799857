package dev.dunning.core.jurisdiction;

/** What must have happened before interest runs; an agreed date is one that somebody says was agreed. */
enum InterestStart {
    /** The agreed date has passed; without one, thirty days since receipt of the invoice. */
    AGREED_DATE_OR_30_DAYS,
    /** The agreed date has passed; without one, thirty days since receipt if the invoice says what follows; a demand is not enough. */
    AGREED_DATE_OR_NOTED_BILL,
    /** The agreed date has passed; without one, thirty days since both the due date and receipt of the invoice. */
    AGREED_DATE_OR_30_DAYS_AFTER_DUE,
    /** The same, if the invoice says what follows; or a demand. */
    AGREED_DATE_OR_NOTED_30_DAYS_AFTER_DUE,
    /** The agreed date has passed; without one, the term of a demand. */
    AGREED_DATE_OR_DEMAND,
    /** The agreed date has passed; without one, thirty days since a demand. */
    AGREED_DATE_OR_30_DAYS_AFTER_DEMAND,
    /** The term of a demand has passed. */
    DEMAND,
    /** A clause says that passing the date is enough; without one, the term of a demand has passed. */
    CLAUSE_OR_DEMAND,
    /** The term of the statutory notice has passed. */
    STATUTORY_NOTICE,
    /** The third month after receipt has ended and the invoice says what follows; or the term of a demand has passed. */
    NOTED_THIRD_MONTH_OR_DEMAND
}
