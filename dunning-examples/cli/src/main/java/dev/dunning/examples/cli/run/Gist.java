package dev.dunning.examples.cli.run;

import dev.dunning.core.decision.Provenance;
import dev.dunning.core.money.Money;
import java.util.List;

/**
 * What the totals of a run need of one decided dossier; small enough to be kept for a run that is interrupted.
 *
 * @param place where the dossier stands
 * @param group which part of the day's work it is
 * @param creditor id of the creditor
 * @param creditorName name of the creditor
 * @param provenance what it was decided with
 * @param open what is open on that day
 * @param asked what each notice that goes out asks for
 * @param notices how many notices go out, or wait for a later run
 * @param messages how many letters were worded
 * @param files the files of those letters
 * @param unworded letters that could not be worded, a line each
 */
public record Gist(
        String place,
        Group group,
        String creditor,
        String creditorName,
        Provenance provenance,
        OpenItems open,
        List<Money> asked,
        int notices,
        int messages,
        List<String> files,
        List<String> unworded) {

    /** Copies the lists. */
    public Gist {
        asked = List.copyOf(asked);
        files = List.copyOf(files);
        unworded = List.copyOf(unworded);
    }

    /**
     * Tells whether its notices wait because enough went out.
     *
     * @return true when nothing of it goes out in this run
     */
    public boolean waits() {
        return group == Group.TO_SEND_LATER;
    }
}
