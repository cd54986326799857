package dev.dunning.templates;

import java.util.List;

/** The texts that are spoken, or short enough for a telephone's screen. */
enum Script {
    /** Asks to call back, and says nothing of a debt: whoever picks up the telephone can read it. */
    SMS_CALL,
    SMS_THANKS,
    /** A recorded voice: who calls whom first, and nothing of a debt before a second fact was given. */
    VOICE_CALL,
    /** What a person says: listen, offer, agree, confirm. */
    PHONE_CALL,
    PHONE_REPAIR,
    PHONE_CHECK_IN;

    boolean isShort() {
        return this == SMS_CALL || this == SMS_THANKS;
    }

    boolean isAboutDebt() {
        return this == VOICE_CALL || this == PHONE_CALL;
    }

    /** How many of its headings come before a second fact is known: till then anybody may be listening. */
    int headingsForStrangers() {
        return isAboutDebt() ? 2 : 1;
    }

    /** Whether what stands under its last heading stays behind on an answering machine. */
    boolean endsForStrangers() {
        return this == VOICE_CALL;
    }

    /** The scripts that stand in files of their own; text messages are lines. */
    static List<Script> files() {
        return List.of(VOICE_CALL, PHONE_CALL, PHONE_REPAIR, PHONE_CHECK_IN);
    }

    /** The name of its source, such as {@code phone-call}. */
    String file() {
        return Kebab.of(this);
    }
}
