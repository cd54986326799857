package dev.dunning.templates;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.receivable.Dossier;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The shipped templates of one message, filled by Mustache.java as it comes, with facts that were found and formatted
 * before: the least that any program could do which uses these templates.
 */
public final class ReadyTree {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Mustache template;
    private final Map<String, Object> values;

    private ReadyTree(Mustache template, Map<String, Object> values) {
        this.template = template;
        this.values = values;
    }

    /**
     * Takes the plain text of the first notice of an act, as an e-mail in formal Dutch.
     *
     * @param act the decision
     * @param dossier the facts it was made on
     * @return the text, ready to be filled
     */
    public static ReadyTree text(Act act, Dossier dossier) {
        return of(act, dossier, Output.TEXT, new Plain(sources(Output.TEXT)));
    }

    /**
     * Takes the page of the same message.
     *
     * @param act the decision
     * @param dossier the facts it was made on
     * @return the page, ready to be filled
     */
    public static ReadyTree html(Act act, Dossier dossier) {
        Map<String, String> sources = sources(Output.EMAIL);
        return of(
                act,
                dossier,
                Output.EMAIL,
                new DefaultMustacheFactory(name -> new StringReader(source(sources, name))));
    }

    private static ReadyTree of(Act act, Dossier dossier, Output output, DefaultMustacheFactory factory) {
        Job job = job(act.notices().get(0), dossier);
        Map<String, Object> values = new HashMap<>();
        job.texts().words().forEach((name, word) -> values.put(plain("word." + name), ready(word, output)));
        facts(job).forEach((name, value) -> values.put(plain(name), ready(value, output)));
        return new ReadyTree(factory.compile(job.occasion().file()), values);
    }

    /**
     * Fills it.
     *
     * @return the text, or the page, with the blank lines and spaces that parts leave behind which were left out
     */
    public String filled() {
        StringWriter out = new StringWriter();
        template.execute(out, values);
        return out.toString();
    }

    private static Job job(Notice notice, Dossier dossier) {
        TextLibrary library = TextLibrary.builtin();
        LanguageSupport dutch = new Languages(library.languages()).find("nl").orElseThrow();
        Map<String, Texts> texts =
                Texts.load(library, dutch, AddressForm.FORMAL, new ElementProof(Marks.of(library, "nl")));
        return new Job(
                notice,
                dossier,
                notice.sent(),
                Channel.EMAIL,
                Occasion.of(notice).get(0),
                Objects.requireNonNull(texts.get("")));
    }

    private static Map<String, Object> facts(Job job) {
        Facts facts = new LetterFacts(job, new SwissFacts(job)).facts();
        String heading = job.texts().heading(job, facts);
        return facts.text("heading", heading)
                .text("subject", new Subject(job).of(heading))
                .values(Vocabularies.of(job.occasion()));
    }

    private static Map<String, String> sources(Output output) {
        Map<String, String> sources = new HashMap<>();
        new BodySources(TextLibrary.builtin(), "nl/formal/")
                .of(output)
                .forEach((name, source) -> sources.put(name, output.encoder().literal(dotless(source))));
        return sources;
    }

    private static String source(Map<String, String> sources, String name) {
        String source = sources.get(name);
        if (source == null) {
            throw new IllegalStateException("the text `" + name + "` is missing");
        }
        return source;
    }

    /** Mustache.java reads a dot as a step into the value. */
    private static String dotless(String source) {
        StringBuilder out = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            inside = source.startsWith("{{", i) || (inside && !source.startsWith("}}", i));
            boolean dot = inside && c == '.' && source.charAt(i + 1) != '}';
            out.append(dot ? '_' : c);
        }
        return out.toString();
    }

    private static String plain(String name) {
        return name.replace('.', '_');
    }

    /** Spaces that keep an amount together are written as each output has them before anything is measured. */
    private static Object ready(Object value, Output output) {
        if (value instanceof String text) {
            return output == Output.TEXT ? text.replace(NO_BREAK_SPACE, ' ') : text;
        } else if (value instanceof Map<?, ?> row) {
            Map<String, Object> values = new HashMap<>();
            row.forEach((name, inner) -> values.put(plain((String) name), ready(inner, output)));
            return values;
        }
        return value instanceof List<?> rows
                ? rows.stream().map(row -> ready(row, output)).toList()
                : value;
    }

    /** Writes values as they are. */
    private static final class Plain extends DefaultMustacheFactory {

        Plain(Map<String, String> sources) {
            super(name -> new StringReader(source(sources, name)));
        }

        @Override
        public void encode(String value, Writer writer) {
            try {
                writer.write(value);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
