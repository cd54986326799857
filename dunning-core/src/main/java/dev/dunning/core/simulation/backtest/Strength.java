package dev.dunning.core.simulation.backtest;

/** How strong the effects of messages are taken to be. */
public enum Strength {
    /** As they are stated. */
    AS_STATED(1),
    /** Half as strong. */
    HALVED(0.5),
    /** Twice as strong. */
    DOUBLED(2),
    /** Messages do nothing. */
    NONE(0);

    private final double strength;

    Strength(double strength) {
        this.strength = strength;
    }

    double strength() {
        return strength;
    }
}
