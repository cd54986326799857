package dev.dunning.examples.cli.run;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Works on several items at once and hands over the results in the order of the items, each as soon as it and all
 * before it are there. One thread reads, so that no result waits for the next item; the caller's thread takes. Only a
 * few items for each thread are under way, however many there are.
 */
final class Workers {

    private static final int UNDER_WAY = 4;

    private final int threads;

    Workers(int threads) {
        this.threads = threads;
    }

    /** Takes one result, on the caller's thread. */
    interface Taker<R> {
        void take(R result) throws IOException;
    }

    /**
     * Works on everything.
     *
     * @param items what to work on; read by one thread, in order
     * @param tasks makes the work on an item; called by the thread that reads, in order
     * @param taker who takes the results
     * @throws IOException when the items cannot be read, work on one breaks off, or the taker fails
     */
    <T, R> void inOrder(Stream<T> items, Function<T, Callable<R>> tasks, Taker<R> taker) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, work -> daemon("dunning-worker", work));
        BlockingQueue<Future<Optional<R>>> window = new ArrayBlockingQueue<>(threads * UNDER_WAY);
        Thread reader = daemon("dunning-reader", () -> read(items, tasks, pool, window));
        reader.start();
        try {
            for (Optional<R> next = result(window); next.isPresent(); next = result(window)) {
                taker.take(next.get());
            }
        } finally {
            reader.interrupt();
            pool.shutdownNow();
        }
    }

    /** A thread that does not keep the program alive when its taker has gone. */
    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private static <T, R> void read(
            Stream<T> items,
            Function<T, Callable<R>> tasks,
            ExecutorService pool,
            BlockingQueue<Future<Optional<R>>> window) {
        try {
            put(window, end(items, item -> {
                Callable<R> task = tasks.apply(item);
                put(window, pool.submit(() -> Optional.of(task.call())));
            }));
        } catch (CancellationException gone) {
            Thread.currentThread().interrupt();
        }
    }

    /** Goes through the items, and says how they ended. */
    private static <T, R> Future<Optional<R>> end(Stream<T> items, Consumer<T> each) {
        try {
            items.forEachOrdered(each);
            return CompletableFuture.completedFuture(Optional.empty());
        } catch (CancellationException gone) {
            throw gone;
        } catch (RuntimeException | Error broken) {
            return CompletableFuture.failedFuture(broken);
        }
    }

    private static <F> void put(BlockingQueue<F> window, F next) {
        try {
            window.put(next);
        } catch (InterruptedException nobodyTakes) {
            Thread.currentThread().interrupt();
            throw new CancellationException("nobody takes the results any more");
        }
    }

    private static <R> Optional<R> result(BlockingQueue<Future<Optional<R>>> window) throws IOException {
        try {
            return window.take().get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the run was stopped");
        } catch (ExecutionException broken) {
            throw rethrown(broken);
        }
    }

    private static IOException rethrown(ExecutionException wrapped) {
        Throwable cause = wrapped.getCause();
        if (cause instanceof UncheckedIOException) {
            cause = cause.getCause();
        }
        if (cause instanceof RuntimeException wrong) {
            throw wrong;
        } else if (cause instanceof Error wrong) {
            throw wrong;
        }
        return cause instanceof IOException broken ? broken : new IOException(cause);
    }
}
