package dev.dunning.core.insight;

import java.util.List;

/**
 * Turns an expected delay into the chance of a late payment: an S-shaped curve that fits how often earlier forecasts of
 * the same delay were followed by one.
 *
 * @param start the logarithm of the odds at the due date
 * @param perDay what each expected day adds to it
 */
record Curve(double start, double perDay) {

    private static final int ROUNDS = 20;
    private static final int HALVES = 10;
    private static final double LEAST = 1e-12;
    /** Keeps the curve finite where everybody pays the same way. */
    private static final double SLACK = 1e-3;

    /** A forecast that was made without knowing the outcome, and the outcome. */
    record Outcome(double expected, boolean late) {}

    /** Fits the curve by Newton's method; two imagined outcomes, one of each kind, keep it from being sure. */
    static Curve fitting(List<Outcome> outcomes) {
        long late = outcomes.stream().filter(Outcome::late).count();
        double whenLate = (late + 1.0) / (late + 2.0);
        double whenNot = 1.0 / (outcomes.size() - late + 2.0);
        Curve curve = new Curve(0, 0);
        for (int round = 0; round < ROUNDS; round++) {
            curve = curve.better(curve.step(outcomes, whenLate, whenNot), outcomes);
        }
        return curve;
    }

    /** Goes half the way as long as the whole way would lead past the bottom. */
    private Curve better(Curve next, List<Outcome> outcomes) {
        double loss = loss(outcomes);
        Curve tried = next;
        for (int half = 0; half < HALVES && !(tried.loss(outcomes) <= loss); half++) {
            tried = new Curve((start + tried.start) / 2, (perDay + tried.perDay) / 2);
        }
        return tried;
    }

    private double loss(List<Outcome> outcomes) {
        double loss = 0;
        for (Outcome outcome : outcomes) {
            double chance = chance(outcome.expected());
            loss -= StrictMath.log(Math.max(LEAST, outcome.late() ? chance : 1 - chance));
        }
        return loss;
    }

    private Curve step(List<Outcome> outcomes, double whenLate, double whenNot) {
        double pull = -SLACK * start;
        double pullPerDay = -SLACK * perDay;
        double bend = SLACK;
        double bendPerDay = SLACK;
        double both = 0;
        for (Outcome outcome : outcomes) {
            double chance = chance(outcome.expected());
            double miss = (outcome.late() ? whenLate : whenNot) - chance;
            double weight = chance * (1 - chance);
            pull += miss;
            pullPerDay += miss * outcome.expected();
            bend += weight;
            both += weight * outcome.expected();
            bendPerDay += weight * outcome.expected() * outcome.expected();
        }
        double determinant = bend * bendPerDay - both * both;
        return new Curve(
                start + (bendPerDay * pull - both * pullPerDay) / determinant,
                perDay + (bend * pullPerDay - both * pull) / determinant);
    }

    double chance(double expected) {
        return 1 / (1 + StrictMath.exp(-(start + perDay * expected)));
    }
}
