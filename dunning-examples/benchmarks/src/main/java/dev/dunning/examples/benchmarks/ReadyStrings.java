package dev.dunning.examples.benchmarks;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A finished text turned back into a template, with every name, amount and day as a string that only has to be put in. */
final class ReadyStrings {

    private static final Pattern VALUE = Pattern.compile(
            "€(?:\\u00A0|&nbsp;| )[0-9.]+,[0-9]{2}|[0-9]{1,2} [a-z]+ [0-9]{4}|Kim Verbeek|Jansen Techniek B\\.V\\.|2026-113");

    private final Mustache template;
    private final Map<String, Object> values = new HashMap<>();

    ReadyStrings(String finished) {
        StringBuilder source = new StringBuilder();
        Matcher matcher = VALUE.matcher(finished);
        while (matcher.find()) {
            String name = "value" + values.size();
            values.put(name, matcher.group().replace("&nbsp;", "\u00A0"));
            matcher.appendReplacement(source, "{{" + name + "}}");
        }
        matcher.appendTail(source);
        this.template = new DefaultMustacheFactory().compile(new StringReader(source.toString()), "ready");
    }

    String filled() {
        StringWriter out = new StringWriter();
        template.execute(out, values);
        return out.toString();
    }
}
