package dev.dunning.examples.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option that says in which language something is told. */
final class LanguageOption {

    @Option(
            names = "--language",
            paramLabel = "L",
            converter = LanguageConverter.class,
            description = "The language of what is told, on a page too: de, en, fr or nl; en unless said otherwise.")
    private Locale language = Locale.ENGLISH;

    Locale locale() {
        return language;
    }
}
