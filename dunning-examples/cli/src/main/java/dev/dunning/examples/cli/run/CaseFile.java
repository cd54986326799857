package dev.dunning.examples.cli.run;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.templates.Message;
import java.util.List;

/**
 * One dossier with its answer.
 *
 * @param place where the dossier stands
 * @param input the fingerprint of what was read
 * @param dossier the facts
 * @param decision the answer
 * @param line the answer as one line of JSON
 * @param group which part of the day's work it is
 * @param open what is open on that day
 * @param letters what was worded
 */
public record CaseFile(
        String place,
        String input,
        Dossier dossier,
        Decision decision,
        String line,
        Group group,
        OpenItems open,
        Worded letters)
        implements Answer {

    static CaseFile of(String place, String input, Dossier dossier, Decision decision, OpenItems open, Worded letters) {
        String line = DunningJson.compact(decision);
        return new CaseFile(place, input, dossier, decision, line, Group.of(decision), open, letters);
    }

    /**
     * Gives the letters of the decision.
     *
     * @return the letters that go out, or wait for a yes
     */
    public List<Message> messages() {
        return letters.messages();
    }

    /**
     * Gives what could not be worded.
     *
     * @return a line each; the decision stands
     */
    public List<String> failures() {
        return letters.failures();
    }

    /** The same, with names for the files of its letters. */
    CaseFile with(Worded named) {
        return new CaseFile(place, input, dossier, decision, line, group, open, named);
    }

    /** The same decision, of which nothing goes out before a later run. */
    CaseFile later() {
        return new CaseFile(place, input, dossier, decision, line, Group.TO_SEND_LATER, open, Worded.NOTHING);
    }

    /** Counts what goes out without asking anybody. */
    int notices() {
        return (int)
                (decision instanceof Act act
                        ? act.notices().stream().filter(Notice::isSendable).count()
                        : 0);
    }

    /**
     * Gives what the totals need.
     *
     * @return the case in short
     */
    public Gist gist() {
        return new Gist(
                place,
                group,
                dossier.creditor().id(),
                dossier.creditor().name(),
                decision.why().provenance(),
                open,
                group == Group.TO_SEND_LATER ? List.of() : asked(),
                notices(),
                letters.messages().size(),
                letters.files(),
                letters.failures());
    }

    private List<Money> asked() {
        return decision instanceof Act act
                ? act.notices().stream()
                        .filter(notice -> notice.kind().needsDebt() && !letters.lack(notice.key()))
                        .map(notice -> notice.claim().total())
                        .toList()
                : List.of();
    }
}
