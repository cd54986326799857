package dev.dunning.examples.cli.run;

import dev.dunning.core.json.DunningJson;
import dev.dunning.core.jurisdiction.Jurisdiction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What a run is made with, kept as {@code run.json}: the answers of two days, or of two sets of rules, do not belong
 * together.
 */
final class Stamp {

    private static final String FORMAT = "dunning-run/1";
    private static final String FINISHED = "finished";

    private final Map<String, Object> values = new LinkedHashMap<>();

    private Stamp() {}

    static Stamp of(Job job) {
        Engines engines = job.engines();
        Stamp stamp = new Stamp();
        stamp.values.put("format", FORMAT);
        stamp.values.put("program", program());
        stamp.values.put("on", job.on().toString());
        stamp.values.put("policy", engines.policy().citedAs());
        stamp.values.put("policyMark", Fingerprint.of(engines.rules()));
        stamp.values.put("segments", engines.segments());
        stamp.values.put("texts", texts(job));
        stamp.values.put("atMost", job.atMost().map(String::valueOf).orElse("all"));
        stamp.laws(engines);
        return stamp;
    }

    private static String program() {
        return Optional.ofNullable(Stamp.class.getPackage().getImplementationVersion())
                .orElse("from its sources");
    }

    private static String texts(Job job) {
        List<String> texts = new ArrayList<>();
        job.texts().forEach((name, text) -> texts.addAll(List.of(name, text)));
        return texts.isEmpty() ? "those that ship" : Fingerprint.of(texts);
    }

    private void laws(Engines engines) {
        Map<String, String> knownThrough = new TreeMap<>();
        List<String> texts = new ArrayList<>();
        for (String id : engines.laws().ids()) {
            Jurisdiction law = engines.laws().get(id);
            knownThrough.put(id, law.knownThrough().toString());
            texts.add(law.explanation());
            law.tables().forEach(table -> texts.add(table.toString()));
        }
        values.put("lawsMark", Fingerprint.of(texts));
        values.put("knownThrough", knownThrough);
    }

    /** Writes it. */
    String text(boolean finished) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put(FINISHED, finished);
        return DunningJson.pretty(all);
    }

    /** Says what an earlier run was made with otherwise, a line each. */
    List<String> differences(JsonNode earlier) {
        List<String> differences = new ArrayList<>();
        JsonNode here = JsonLines.read(DunningJson.compact(values));
        here.propertyNames().forEach(name -> {
            JsonNode there = earlier.path(name);
            if (!there.equals(here.get(name))) {
                differences.add("`" + name + "` is " + shown(there) + " there and " + shown(here.get(name)) + " now");
            }
        });
        return differences;
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "absent" : value.toString();
    }

    /** Tells whether the run that left this came to its end. */
    static boolean isFinished(JsonNode earlier) {
        return earlier.path(FINISHED).asBoolean(false);
    }
}
