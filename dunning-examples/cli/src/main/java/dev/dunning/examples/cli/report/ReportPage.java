package dev.dunning.examples.cli.report;

import dev.dunning.examples.cli.run.CaseFile;
import dev.dunning.examples.cli.run.Gist;
import dev.dunning.examples.cli.run.Group;
import dev.dunning.examples.cli.run.OutputFolder;
import dev.dunning.examples.cli.run.RunFolder;
import dev.dunning.examples.cli.run.Sink;
import dev.dunning.examples.cli.run.Tally;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects a run and writes it as one page that needs nothing but itself. */
public final class ReportPage implements Sink {

    /** So many lines of a list are shown. */
    static final int MOST = 200;

    private final OutputFolder folder;
    private final LocalDate on;
    private final Tally tally;
    private final Map<Group, List<CaseFile>> shown = new EnumMap<>(Group.class);
    private final Map<String, Ageing> ageing = new TreeMap<>();
    private final Set<String> creditors = new TreeSet<>();
    private final Set<String> rules = new TreeSet<>();

    /**
     * Prepares the page.
     *
     * @param folder where to write it
     * @param on the day of the run
     * @param tally what was counted so far when the page is written
     */
    public ReportPage(OutputFolder folder, LocalDate on, Tally tally) {
        this.folder = folder;
        this.on = on;
        this.tally = tally;
    }

    @Override
    public void decided(CaseFile file) {
        recalled(file.gist(), Optional.of(file));
    }

    @Override
    public void recalled(Gist gist, Optional<CaseFile> file) {
        creditors.add(gist.creditorName());
        var provenance = gist.provenance();
        String known =
                provenance.law().equals("NONE") ? "" : " known through " + English.day(provenance.ratesKnownThrough());
        rules.add("policy " + provenance.policy() + ", law " + provenance.law() + known);
        ageing.computeIfAbsent(
                        gist.open().currency().getCurrencyCode(),
                        code -> new Ageing(gist.open().currency()))
                .add(gist.open());
        file.ifPresent(this::show);
    }

    private void show(CaseFile file) {
        List<CaseFile> group = shown.computeIfAbsent(file.group(), key -> new ArrayList<>());
        if (group.size() < Group.MOST_SHOWN) {
            group.add(file);
        }
    }

    @Override
    public void finished() throws IOException {
        folder.write(RunFolder.REPORT, new Page(this).toString());
    }

    LocalDate on() {
        return on;
    }

    Tally tally() {
        return tally;
    }

    List<CaseFile> shown(Group group) {
        return Optional.ofNullable(shown.get(group)).orElse(List.of());
    }

    List<Ageing> ageing() {
        return List.copyOf(ageing.values());
    }

    /** The creditor's name, or the number of creditors when there are several. */
    String creditor() {
        return creditors.size() == 1 ? creditors.iterator().next() : creditors.size() + " creditors";
    }

    List<String> rules() {
        return List.copyOf(rules);
    }
}
