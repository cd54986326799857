package dev.dunning.examples.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The option that says how many dossiers are decided at once. */
final class ThreadsOption {

    private static final int MOST = 1024;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Converter.class,
            description = "So many dossiers are decided at once; as many as there are processors unless said otherwise."
                    + " The answers are the same for any number.")
    private int threads = Runtime.getRuntime().availableProcessors();

    int threads() {
        return threads;
    }

    /** Reads a number of threads. */
    static final class Converter implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String value) {
            return Count.of(value, MOST);
        }
    }
}
