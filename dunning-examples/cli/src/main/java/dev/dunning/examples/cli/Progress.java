package dev.dunning.examples.cli;

import dev.dunning.examples.cli.run.CaseFile;
import dev.dunning.examples.cli.run.Failure;
import dev.dunning.examples.cli.run.Gist;
import dev.dunning.examples.cli.run.Sink;
import java.io.Console;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Counts along on a terminal; elsewhere it is silent. */
final class Progress implements Sink, AutoCloseable {

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    static Progress start(boolean live) {
        boolean watched = !live && isWatched(System.console());
        return new Progress(watched ? Optional.of(bar()) : Optional.empty());
    }

    /** Since Java 22 there is a console even when nobody sits at it, and it says so itself. */
    private static boolean isWatched(@Nullable Console console) {
        try {
            return console != null
                    && Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }

    private static ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("Deciding")
                .setUnit(" dossiers", 1)
                .setInitialMax(-1)
                .clearDisplayOnFinish()
                .build();
    }

    /** Counts one more dossier. */
    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void decided(CaseFile file) {
        step();
    }

    @Override
    public void failed(Failure failure) {
        step();
    }

    @Override
    public void recalled(Gist gist, Optional<CaseFile> file) {
        step();
    }

    @Override
    public void recalled(Failure failure) {
        step();
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
