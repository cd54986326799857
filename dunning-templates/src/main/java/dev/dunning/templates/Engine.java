package dev.dunning.templates;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Compiles templates that lie in memory; a template can include only those given together with it, and what several
 * include is compiled once.
 */
final class Engine extends DefaultMustacheFactory {

    private static final AtomicInteger COMPILED = new AtomicInteger();

    private final Map<String, String> sources;
    private final Encoder encoder;
    private final Map<String, Mustache> parts = new HashMap<>();

    Engine(Map<String, String> sources, Encoder encoder) {
        this.sources = Map.copyOf(sources);
        this.encoder = encoder;
        setObjectHandler(new MapHandler());
    }

    /**
     * Compiles and checks one template.
     *
     * @throws IllegalStateException when it cannot be read, or uses what the vocabulary does not offer
     */
    static Template compile(String name, Map<String, String> sources, Encoder encoder, Vocabulary vocabulary) {
        return new Engine(sources, encoder).compile(name, Vocabulary.empty(), vocabulary);
    }

    /**
     * Compiles and checks one template, which may also print words that are the same in every message.
     *
     * @throws IllegalStateException when it cannot be read, or uses what the vocabulary does not offer
     */
    Template compile(String name, Vocabulary words, Vocabulary vocabulary) {
        try {
            COMPILED.incrementAndGet();
            Mustache compiled = compile(name);
            new VariableCheck(name).check(compiled, words.and(vocabulary));
            return new Template(compiled, vocabulary);
        } catch (MustacheException wrong) {
            throw new IllegalStateException("the template `" + name + "` cannot be read: " + wrong.getMessage(), wrong);
        }
    }

    /** How many templates were compiled since the start, so that a test can tell that no message needs one. */
    static int compiled() {
        return COMPILED.get();
    }

    @Override
    public Reader getReader(@Nullable String name) {
        String source = name == null ? null : sources.get(name);
        if (source == null) {
            throw new MustacheNotFoundException(name);
        }
        return new StringReader(encoder.literal(source));
    }

    @Override
    public Mustache compilePartial(@Nullable String name) {
        Mustache known = parts.get(name);
        if (known == null) {
            known = super.compilePartial(name);
            parts.put(name, known);
        }
        return known;
    }

    @Override
    public void encode(String value, Writer writer) {
        try {
            writer.write(encoder.encode(value));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * A compiled template; safe for many threads.
     *
     * @param compiled the template
     * @param vocabulary what it is filled with
     */
    record Template(Mustache compiled, Vocabulary vocabulary) {

        /** Writes a line as it is. */
        String fill(Facts facts) {
            Sheet sheet = Sheet.ofLine();
            write(sheet, List.of(facts.values(vocabulary)));
            return sheet.take();
        }

        /** Writes a whole text. Words stand behind the facts: what both have, the facts say. */
        String fill(Map<String, Object> words, Facts facts, Sheet sheet) {
            write(sheet, List.of(words, facts.values(vocabulary)));
            return sheet.takeTidied();
        }

        private void write(Sheet sheet, List<Object> scopes) {
            compiled.execute(sheet, new ArrayList<>(scopes));
        }
    }
}
