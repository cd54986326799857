package dev.dunning.examples.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WorkersTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void results_come_in_the_order_of_the_items(int threads) throws Exception {
        List<Integer> taken = new ArrayList<>();
        new Workers(threads).inOrder(numbers(500), number -> () -> slowAtTimes(number), taken::add);

        assertThat(taken).containsExactlyElementsOf(numbers(500).toList());
    }

    @Test
    void only_a_few_items_are_under_way() throws Exception {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        new Workers(2)
                .inOrder(
                        numbers(300).peek(number -> {
                            read.incrementAndGet();
                            most.accumulateAndGet(read.get() - taken.get(), Math::max);
                        }),
                        number -> () -> slowAtTimes(number),
                        number -> taken.incrementAndGet());

        assertThat(taken).hasValue(300);
        assertThat(most.get()).isLessThanOrEqualTo(2 * 4 + 3);
    }

    @Test
    void a_result_does_not_wait_for_the_next_item() throws Exception {
        BlockingQueue<Integer> asked = new LinkedBlockingQueue<>(List.of(0));
        Stream<Integer> host = Stream.generate(() -> next(asked)).takeWhile(number -> number < 20);
        List<Integer> taken = new ArrayList<>();
        new Workers(4).inOrder(host, number -> () -> number, number -> {
            taken.add(number);
            asked.add(number + 1);
        });

        assertThat(taken).hasSize(20);
    }

    @Test
    void what_breaks_off_the_items_reaches_the_caller_after_the_results_before_it() {
        List<Integer> taken = new ArrayList<>();
        Stream<Integer> items = numbers(10).peek(number -> {
            if (number == 7) {
                throw new UncheckedIOException(new IOException("the line is dead"));
            }
        });

        assertThatThrownBy(() -> new Workers(3).inOrder(items, number -> () -> number, taken::add))
                .isInstanceOf(IOException.class)
                .hasMessage("the line is dead");
        assertThat(taken).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void a_task_that_breaks_off_stops_the_rest() {
        List<Integer> taken = new ArrayList<>();

        assertThatThrownBy(() -> new Workers(3)
                        .inOrder(
                                Stream.iterate(0, number -> number + 1),
                                number -> () -> number == 5 ? fail("five") : number,
                                taken::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("five");
        assertThat(taken).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void a_taker_that_fails_stops_the_reading() throws Exception {
        AtomicInteger read = new AtomicInteger();

        assertThatThrownBy(() -> new Workers(2)
                        .inOrder(Stream.generate(read::incrementAndGet), number -> () -> number, number -> {
                            throw new IOException("the disk is full");
                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
        int soon = settled(read);
        assertThat(soon).isLessThan(2 * 4 + 4);
    }

    /** Waits until nothing more is read. */
    private static int settled(AtomicInteger read) throws InterruptedException {
        int before = -1;
        while (before != read.get()) {
            before = read.get();
            Thread.sleep(50);
        }
        return before;
    }

    private static Stream<Integer> numbers(int end) {
        return IntStream.range(0, end).boxed();
    }

    private static Integer next(BlockingQueue<Integer> queue) {
        try {
            return queue.take();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static int slowAtTimes(int number) throws InterruptedException {
        if (number % 37 == 0) {
            Thread.sleep(5);
        }
        return number;
    }

    private static int fail(String message) {
        throw new IllegalStateException(message);
    }
}
