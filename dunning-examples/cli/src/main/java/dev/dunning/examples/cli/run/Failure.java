package dev.dunning.examples.cli.run;

import dev.dunning.core.json.DunningJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dossier that could not be decided.
 *
 * @param place where it stands
 * @param faults what is wrong, a line each
 * @param input the fingerprint of what was read
 */
public record Failure(String place, List<String> faults, String input) implements Answer {

    /** Copies the faults. */
    public Failure {
        faults = List.copyOf(faults);
    }

    @Override
    public String line() {
        Map<String, Object> failure = new LinkedHashMap<>();
        failure.put("format", "dunning-failure/1");
        failure.put("place", place);
        failure.put("faults", faults);
        return DunningJson.compact(failure);
    }
}
