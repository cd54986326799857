package dev.dunning.examples.cli.run;

import dev.dunning.core.json.DunningJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes one line of JSON for each dossier, the moment it is decided. A dossier that failed has its line as well. */
public final class DecisionLines implements Sink {

    private final OutputStream out;
    private final boolean live;

    /**
     * Writes to a stream.
     *
     * @param out where to write
     * @param live whether somebody waits for each line
     */
    public DecisionLines(OutputStream out, boolean live) {
        this.out = out;
        this.live = live;
    }

    @Override
    public void decided(CaseFile file) throws IOException {
        line(DunningJson.compact(file.decision()));
    }

    @Override
    public void failed(String place, List<String> faults) throws IOException {
        Map<String, Object> failure = new LinkedHashMap<>();
        failure.put("format", "dunning-failure/1");
        failure.put("place", place);
        failure.put("faults", faults);
        line(DunningJson.compact(failure));
    }

    @Override
    public void finished() throws IOException {
        out.flush();
    }

    private void line(String json) throws IOException {
        out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
        if (live) {
            out.flush();
        }
    }
}
