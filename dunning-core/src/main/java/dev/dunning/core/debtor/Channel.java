package dev.dunning.core.debtor;

/** A way to reach a debtor, with what it can and cannot do. */
public enum Channel {
    /** Ordinary e-mail. */
    EMAIL(true, true, false, false, 1),
    /** Ordinary post. */
    LETTER(true, false, false, false, 5),
    /** E-mail through a provider that proves delivery. */
    REGISTERED_EMAIL(true, true, true, false, 2),
    /** Post with proof of delivery. */
    REGISTERED_LETTER(true, false, true, false, 7),
    /** A text message; needs consent. */
    SMS(false, true, false, true, 3),
    /** A spoken message by machine; needs consent. */
    VOICE(false, true, false, true, 4),
    /** A conversation by telephone. */
    PHONE(false, true, false, false, 6);

    private final boolean durable;
    private final boolean electronic;
    private final boolean provable;
    private final boolean needsConsent;
    private final int costRank;

    Channel(boolean durable, boolean electronic, boolean provable, boolean needsConsent, int costRank) {
        this.durable = durable;
        this.electronic = electronic;
        this.provable = provable;
        this.needsConsent = needsConsent;
        this.costRank = costRank;
    }

    /**
     * Tells whether the receiver can keep and reread the message unchanged, as notices with legal effect demand.
     *
     * @return true for e-mail and post
     */
    public boolean isDurable() {
        return durable;
    }

    /**
     * Tells whether the message arrives without a postman.
     *
     * @return false for letters
     */
    public boolean isElectronic() {
        return electronic;
    }

    /**
     * Tells whether the channel itself yields proof of delivery.
     *
     * @return true for the registered channels
     */
    public boolean isProvable() {
        return provable;
    }

    /**
     * Tells whether the debtor must have agreed to be reached this way.
     *
     * @return true for SMS and voice
     */
    public boolean needsConsent() {
        return needsConsent;
    }

    /**
     * Ranks the channel by what a message usually costs the creditor, from 1 for the cheapest: e-mail, registered e-mail,
     * text message, voice message, letter, telephone call, registered letter.
     *
     * @return the rank; smaller is cheaper
     */
    public int costRank() {
        return costRank;
    }

    /**
     * Tells whether a person speaks, so that somebody has to make the call.
     *
     * @return true for the telephone
     */
    public boolean isLive() {
        return this == PHONE;
    }

    /**
     * Names the kind of address this channel is sent to: registered post goes to the postal address, a telephone call
     * to the same number as a text message. Registered e-mail needs a contact of its own, because the receiver must
     * take part in it.
     *
     * @return the plain channel whose contact serves as well
     */
    public Channel plain() {
        return switch (this) {
            case REGISTERED_LETTER -> LETTER;
            case SMS, VOICE, PHONE -> PHONE;
            default -> this;
        };
    }
}
