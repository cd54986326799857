package dev.dunning.templates;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.ObjectHandler;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.util.Wrapper;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds variables in maps and nowhere else: no reflection, no methods, nothing that depends on a locale. Names are the
 * same object as in the facts, so that a map need not compare their letters.
 */
final class MapHandler implements ObjectHandler {

    @Override
    public Wrapper find(String name, List<Object> scopes) {
        return at -> lookUp(name, at);
    }

    @Override
    public Binding createBinding(@Nullable String name, TemplateContext context, Code code) {
        String key = name == null ? "" : name.intern();
        return scopes -> lookUp(key, scopes);
    }

    @Override
    public Object coerce(Object object) {
        return object;
    }

    @Override
    public Writer iterate(Iteration iteration, Writer writer, Object object, List<Object> scopes) {
        if (isFalse(object)) {
            return writer;
        }
        if (!(object instanceof List<?> turns)) {
            return iteration.next(writer, object, scopes);
        }
        Writer current = writer;
        for (Object turn : turns) {
            current = iteration.next(current, turn, scopes);
        }
        return current;
    }

    @Override
    public Writer falsey(Iteration iteration, Writer writer, Object object, List<Object> scopes) {
        return isFalse(object) ? iteration.next(writer, object, scopes) : writer;
    }

    @Override
    public String stringify(Object object) {
        return object.toString();
    }

    private static boolean isFalse(@Nullable Object object) {
        return object == null
                || (object instanceof Boolean flag && !flag)
                || (object instanceof String text && text.isEmpty())
                || (object instanceof List<?> list && list.isEmpty());
    }

    private static Object lookUp(String name, List<Object> scopes) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            if (scopes.get(i) instanceof Map<?, ?> map) {
                Object value = map.get(name);
                if (value != null) {
                    return value;
                }
            }
        }
        throw new IllegalStateException("the variable `" + name + "` has no value; give one, or take it out");
    }
}
