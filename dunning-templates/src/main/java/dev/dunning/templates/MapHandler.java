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

/** Finds variables in maps and nowhere else: no reflection, no methods, nothing that depends on a locale. */
final class MapHandler implements ObjectHandler {

    @Override
    public Wrapper find(String name, List<Object> scopes) {
        return at -> lookUp(name, at);
    }

    @Override
    public Binding createBinding(String name, TemplateContext context, Code code) {
        return scopes -> lookUp(name, scopes);
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
        List<?> turns = object instanceof List<?> list ? list : List.of(object);
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
