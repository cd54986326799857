package dev.dunning.templates.elements;

import com.github.mustachejava.Code;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import com.github.mustachejava.codes.PartialCode;
import com.github.mustachejava.codes.ValueCode;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Everything that a compiled template prints, each with the choices under which it does. */
public final class Printed {

    private static final Pattern TAG = Pattern.compile("\\{\\{[^}]*}}");
    private static final Pattern HEADING = Pattern.compile("\n# ");
    private static final String SELF = ".";

    private final Words words;
    private final boolean blockwise;

    /** What each block prints; there is one only, unless it was asked for them. */
    private final List<Map<String, List<Guard>>> blocks = new ArrayList<>();

    private Printed(Words words, boolean blockwise) {
        this.words = words;
        this.blockwise = blockwise;
        blocks.add(new HashMap<>());
    }

    /**
     * Walks through a template.
     *
     * @param compiled a template that is known to end, whatever it includes
     * @param words the words to look for
     * @return what it prints
     */
    public static Printed by(Mustache compiled, Words words) {
        return by(compiled, words, false);
    }

    /**
     * Walks through a template block by block: a new one begins with each heading that is always there.
     *
     * @param compiled a template that is known to end, with its headings still marked
     * @param words the words to look for
     * @return what it prints
     */
    public static Printed inBlocks(Mustache compiled, Words words) {
        return by(compiled, words, true);
    }

    private static Printed by(Mustache compiled, Words words, boolean blockwise) {
        Printed printed = new Printed(words, blockwise);
        printed.walk(compiled.getCodes(), Guard.ALWAYS, SELF);
        return printed;
    }

    /**
     * Keeps what stands before the first heading and under some others.
     *
     * @param first how many of the first headings
     * @param last whether the last one as well
     * @return what is printed there
     */
    public Printed ofStrangers(int first, boolean last) {
        Printed some = new Printed(words, false);
        for (int i = 0; i < blocks.size(); i++) {
            if (i <= first || (last && i == blocks.size() - 1)) {
                blocks.get(i).forEach((part, guards) -> guards.forEach(guard -> some.add(part, guard)));
            }
        }
        return some;
    }

    /** The choices under which one way to say something is taken. */
    List<Guard> when(List<String> way, Conditions conditions) {
        List<Guard> all = List.of(Guard.ALWAYS);
        for (String part : way) {
            List<Guard> both = new ArrayList<>();
            for (Guard guard : all) {
                of(part, conditions).forEach(more -> guard.and(more).ifPresent(both::add));
            }
            all = both;
        }
        return all;
    }

    private List<Guard> of(String part, Conditions conditions) {
        return blocks.get(0).getOrDefault(part, List.of()).stream()
                .map(guard -> part.startsWith("#") ? guard : guard.known(part, conditions))
                .distinct()
                .toList();
    }

    private void walk(Code @Nullable [] codes, Guard guard, String section) {
        if (codes != null) {
            for (Code code : codes) {
                visit(code, guard, section);
            }
        }
    }

    private void visit(Code code, Guard guard, String section) {
        if (code instanceof NotIterableCode) {
            guard.and(code.getName(), false).ifPresent(inside -> walk(code.getCodes(), inside, section));
        } else if (code instanceof IterableCode) {
            guard.and(code.getName(), true).ifPresent(inside -> section(code, inside));
        } else if (code instanceof PartialCode) {
            add(">" + code.getName(), guard);
            walk(code.getCodes(), guard, section);
        } else if (code instanceof ValueCode) {
            add(code.getName().equals(SELF) ? section : code.getName(), guard);
        }
        if (blockwise) {
            pieces(literal(code), guard);
        } else {
            words.behind(code, Printed::literal).forEach(part -> add(part, guard));
        }
    }

    private void pieces(String text, Guard guard) {
        String[] pieces = HEADING.split(text, -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0 && guard.equals(Guard.ALWAYS)) {
                blocks.add(new HashMap<>());
            }
            words.in(pieces[i]).forEach(part -> add(part, guard));
        }
    }

    private void section(Code code, Guard inside) {
        add("#" + code.getName(), inside);
        walk(code.getCodes(), inside, code.getName());
    }

    private void add(String part, Guard guard) {
        blocks.get(blocks.size() - 1)
                .computeIfAbsent(part, any -> new ArrayList<>())
                .add(guard);
    }

    /** The words that stand behind a tag, up to the next one. */
    private static String literal(Code code) {
        StringWriter source = new StringWriter();
        code.identity(source);
        String text = source.toString();
        int end = Optional.ofNullable(code.getName())
                .map(name -> text.lastIndexOf("{{/" + name + "}}"))
                .orElse(-1);
        return TAG.matcher(text.substring(Math.max(end, 0))).replaceAll("");
    }
}
