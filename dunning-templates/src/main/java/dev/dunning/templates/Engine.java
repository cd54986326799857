package dev.dunning.templates;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compiles templates that lie in memory; a template can include only those given together with it. */
final class Engine extends DefaultMustacheFactory {

    private final Map<String, String> sources;
    private final Encoder encoder;

    private Engine(Map<String, String> sources, Encoder encoder) {
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
        return compile(name, sources, encoder, Vocabulary.empty(), vocabulary);
    }

    /** Compiles a template that may also print words, which are the same in every message. */
    static Template compile(
            String name, Map<String, String> sources, Encoder encoder, Vocabulary words, Vocabulary vocabulary) {
        try {
            Mustache compiled = new Engine(sources, encoder).compile(name);
            new VariableCheck(name).check(compiled, words.and(vocabulary));
            return new Template(compiled, vocabulary);
        } catch (MustacheException wrong) {
            throw new IllegalStateException("the template `" + name + "` cannot be read: " + wrong.getMessage(), wrong);
        }
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

        String fill(Facts facts) {
            return fill(Map.of(), facts);
        }

        /** Words stand behind the facts: what both have, the facts say. */
        String fill(Map<String, Object> words, Facts facts) {
            StringWriter out = new StringWriter();
            compiled.execute(out, new ArrayList<>(List.of(words, facts.values(vocabulary))));
            return out.toString();
        }
    }
}
