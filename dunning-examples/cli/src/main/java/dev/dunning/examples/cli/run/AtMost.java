package dev.dunning.examples.cli.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets only so many notices of a creditor go out in one run. The notices of a dossier go out together or wait together;
 * once a dossier waits, those behind it wait too, so that nobody is passed.
 */
final class AtMost {

    private final Optional<Integer> most;
    private final Map<String, Integer> gone = new HashMap<>();
    private final Set<String> full = new HashSet<>();

    AtMost(Optional<Integer> most) {
        this.most = most;
    }

    /** The dossier as it stands, or as one that waits. */
    CaseFile limited(CaseFile file) {
        if (most.isEmpty() || file.notices() == 0) {
            return file;
        }
        String creditor = file.dossier().creditor().id();
        if (full.contains(creditor) || gone.getOrDefault(creditor, 0) + file.notices() > most.get()) {
            full.add(creditor);
            return file.later();
        }
        gone.merge(creditor, file.notices(), Integer::sum);
        return file;
    }

    /** Counts what an interrupted run let out or made wait. */
    void recall(Gist gist) {
        if (gist.waits()) {
            full.add(gist.creditor());
        } else {
            gone.merge(gist.creditor(), gist.notices(), Integer::sum);
        }
    }
}
