package dev.dunning.core.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/**
 * Random histories under random policies: the engine decides what the page {@code docs/decisions.md} says. The classes
 * beside this one read the page a second time, slowly, and know nothing of the engine.
 *
 * <p>The build compares 100,000 decisions; {@code mvn -Pmillions -pl dunning-core test -Dtest=ReferenceProperties}
 * compares ten million. {@code -Dreference.seed=7} makes other ones, {@code -Dreference.cases=1000} fewer.
 */
class ReferenceProperties {

    private static final long SEED = Long.getLong("reference.seed", 20_261_122);
    private static final long CASES = Long.getLong("reference.cases", Long.getLong("naive.claims", 100_000));
    private static final int DECISIONS = 40;
    private static final int WALKS = 2;
    private static final int BATCH = 200;
    private static final int GENERATED = 1000;
    private static final int ENOUGH = Integer.getInteger("reference.differences", 3);

    @Example
    void the_engine_decides_what_the_page_says() {
        RandomGenerator<Case> starts = Starts.any().generator(GENERATED);
        List<Comparison> differences = new ArrayList<>();
        for (long done = 0; done < CASES && differences.size() < ENOUGH; done += (long) BATCH * WALKS * DECISIONS) {
            differences.addAll(differences(starts, SEED + done));
        }
        assertThat(differences.stream().limit(ENOUGH).map(found -> new Smaller(found).smallest()))
                .isEmpty();
    }

    /** Starts are made one after the other; each is walked twice. */
    private static List<Comparison> differences(RandomGenerator<Case> starts, long seed) {
        Random random = new Random(seed);
        List<Case> cases = IntStream.range(0, BATCH)
                .mapToObj(number -> starts.next(random).value())
                .toList();
        return IntStream.range(0, BATCH * WALKS)
                .parallel()
                .mapToObj(number -> new Walk(cases.get(number % BATCH), new SplittableRandom(seed + number))
                        .firstDifference(DECISIONS))
                .flatMap(Optional::stream)
                .toList();
    }
}
