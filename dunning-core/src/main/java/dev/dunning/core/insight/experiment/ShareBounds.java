package dev.dunning.core.insight.experiment;

/**
 * Between which shares the truth lies on all days at once, for values between 0 and 1.
 *
 * <p>A share is left out once a mixture of all others explains what was seen so much better that this happens to the true
 * one on any day at all with a chance of at most {@link ConfidenceSequence#ALPHA} (Robbins 1970, with the weights of
 * Krichevsky and Trofimov). This holds exactly, for rare and for certain things too.
 *
 * @param sum the sum of the values
 * @param rest by how much they fall short of 1, in all
 * @param mixture how well the mixture explains them, as a logarithm
 */
record ShareBounds(double sum, double rest, double mixture) {

    private static final int HALVINGS = 16;
    private static final double HALF = 0.5;
    private static final double SHIFT = 10;
    private static final double LOG_OF_CIRCLE = StrictMath.log(2 * StrictMath.PI);

    static Interval of(Sample sample) {
        double middle = sample.mean();
        ShareBounds bounds = of(sample.sum(), sample.count() - sample.sum());
        return Interval.between(bounds.edge(middle, 0), middle, bounds.edge(middle, 1));
    }

    /** The edge of what is possible, between a share that is and one that is farthest from it. */
    private double edge(double inside, double outside) {
        if (isPossible(outside)) {
            return outside;
        }
        double in = inside;
        double out = outside;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (in + out) / 2;
            if (isPossible(middle)) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return out;
    }

    private boolean isPossible(double share) {
        double seen = times(sum, share) + times(rest, 1 - share);
        return mixture - seen < -StrictMath.log(ConfidenceSequence.ALPHA);
    }

    private static double times(double weight, double share) {
        return weight == 0 ? 0 : weight * StrictMath.log(share);
    }

    private static ShareBounds of(double sum, double rest) {
        return new ShareBounds(sum, rest, beta(sum + HALF, rest + HALF) - beta(HALF, HALF));
    }

    private static double beta(double one, double other) {
        return gamma(one) + gamma(other) - gamma(one + other);
    }

    /** The logarithm of the gamma function, by Stirling's series ten steps further up. */
    private static double gamma(double number) {
        double factors = 0;
        for (int i = 0; i < SHIFT; i++) {
            factors += StrictMath.log(number + i);
        }
        double up = number + SHIFT;
        double correction = 1 / (12 * up) - 1 / (360 * up * up * up);
        return (up - HALF) * StrictMath.log(up) - up + HALF * LOG_OF_CIRCLE + correction - factors;
    }
}
