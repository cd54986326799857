package dev.dunning.templates;

import dev.dunning.core.decision.Notice;
import java.util.Locale;
import java.util.Optional;

/** The occasions that have a text of their own: a kind of notice, and for reminders which one it is. */
enum Occasion {
    COURTESY,
    FIRST_REMINDER,
    SECOND_REMINDER,
    STATUTORY_NOTICE,
    FINAL_NOTICE,
    HAND_OVER,
    THANK_YOU;

    static Optional<Occasion> of(Notice notice) {
        return switch (notice.kind()) {
            case COURTESY -> Optional.of(COURTESY);
            case REMINDER -> Optional.of(notice.ordinal() == 1 ? FIRST_REMINDER : SECOND_REMINDER);
            case STATUTORY_NOTICE -> Optional.of(STATUTORY_NOTICE);
            case FINAL_NOTICE -> Optional.of(FINAL_NOTICE);
            case HAND_OVER -> Optional.of(HAND_OVER);
            case THANK_YOU -> Optional.of(THANK_YOU);
            default -> Optional.empty();
        };
    }

    /** The name of its source, such as {@code first-reminder}. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean asksForMoney() {
        return this != THANK_YOU;
    }

    /** Whether the debtor pays the creditor on this message, by a day that it names. */
    boolean hasDeadline() {
        return this != THANK_YOU && this != HAND_OVER && this != COURTESY;
    }

    boolean saysHowToPay() {
        return this != THANK_YOU && this != HAND_OVER;
    }

    /** Whether every line of the claim is printed, and not only the invoices. */
    boolean itemisesClaim() {
        return this == FINAL_NOTICE || this == HAND_OVER;
    }

    boolean isReminder() {
        return this == FIRST_REMINDER || this == SECOND_REMINDER;
    }
}
