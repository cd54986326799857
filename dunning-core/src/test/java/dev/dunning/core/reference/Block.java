package dev.dunning.core.reference;

/** What keeps an item from being chased. */
enum Block {
    ON_ITS_WAY(false),
    DIRECT_DEBIT(false),
    HANDED_OVER(false),
    DISPUTED(true),
    HELD(true),
    PROMISED(true),
    IN_A_PLAN(true),
    RESPITE(true),
    IN_A_PERSONS_HANDS(true);

    private final boolean pause;

    Block(boolean pause) {
        this.pause = pause;
    }

    /** Whether it stops something that would otherwise happen. */
    boolean isPause() {
        return pause;
    }

    /** Whether an answer may speak of an item in spite of it. */
    boolean allowsAnswers() {
        return this == DISPUTED || this == PROMISED || this == IN_A_PLAN || this == RESPITE;
    }
}
