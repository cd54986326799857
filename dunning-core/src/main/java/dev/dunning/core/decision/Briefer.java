package dev.dunning.core.decision;

import dev.dunning.core.decision.Briefing.Paragraph;
import dev.dunning.core.decision.Briefing.Topic;
import dev.dunning.core.reason.Caution;
import dev.dunning.core.reason.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the reasons of a decision in the order in which a colleague tells them. */
final class Briefer {

    private static final Gathering ALIKE = Gathering.by("invoice", "day");

    private final Decision decision;
    private final String debtor;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    Briefer(Decision decision, String debtor) {
        this.decision = decision;
        this.debtor = debtor;
    }

    List<Paragraph> paragraphs() {
        NotChosen others = new NotChosen(decision);
        add(Topic.TODAY, today());
        notices().forEach(notice -> add(Topic.NOTICE, new NoticeBriefing(notice).facts()));
        add(Topic.NEXT, next());
        add(Topic.STEPS, others.steps());
        add(Topic.INVOICES, others.invoices());
        add(Topic.CHANNELS, others.channels());
        add(Topic.CLAIM, others.claim());
        add(Topic.CHANGE, changes(others));
        add(Topic.CAUTIONS, cautions());
        return paragraphs;
    }

    private void add(Topic topic, List<Reason> facts) {
        if (!facts.isEmpty()) {
            paragraphs.add(new Paragraph(topic, facts));
        }
    }

    private List<Reason> today() {
        Reason opening = decision.fold(
                        act -> Reason.of(isSendable() ? "there-is-something-to-do" : "something-waits-for-approval"),
                        wait -> Reason.of("there-is-nothing-to-do"),
                        hold -> Reason.of("nothing-goes-out-now"),
                        refer -> Reason.of("a-person-must-decide"),
                        settled -> Reason.of("there-is-nothing-to-do"))
                .with("debtor", debtor)
                .with("day", decision.on());
        return join(List.of(opening), ALIKE.of(decision.why().because()));
    }

    private boolean isSendable() {
        return notices().stream().anyMatch(Notice::isSendable);
    }

    private List<Notice> notices() {
        return decision instanceof Act act ? act.notices() : List.of();
    }

    private List<Reason> next() {
        return decision.fold(
                act -> List.of(),
                wait -> comesUp(wait.until()),
                hold -> comesUp(hold.until()),
                refer -> List.of(),
                settled -> List.of());
    }

    private static List<Reason> comesUp(Optional<LocalDate> until) {
        return List.of(until.map(day -> Reason.of("case-comes-up-again").with("day", day))
                .orElse(Reason.of("only-a-new-fact-changes-this")));
    }

    private List<Reason> changes(NotChosen others) {
        List<Reason> reasons = join(decision.why().because(), others.reasons());
        List<Reason> remediable = reasons.stream()
                .filter(reason -> reason.remedy(Locale.ENGLISH).isPresent())
                .toList();
        return join(answers(), Gathering.by("invoice", "step", "channel", "day").of(remediable));
    }

    private List<Reason> answers() {
        return decision instanceof Refer refer
                ? List.of(Reason.of("question-has-answers")
                        .with("options", refer.question().options()))
                : List.of();
    }

    private List<Reason> cautions() {
        List<Reason> cautions =
                ALIKE.of(decision.why().cautions().stream().map(Caution::reason).toList());
        return cautions.isEmpty() ? cautions : join(List.of(Reason.of("mind-before-relying-on-this")), cautions);
    }

    private static List<Reason> join(List<Reason> one, List<Reason> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
