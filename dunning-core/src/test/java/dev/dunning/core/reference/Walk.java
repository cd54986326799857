package dev.dunning.core.reference;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.decision.Refer;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Approval;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.DunningEvent.QuestionAnswered;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Tracked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** A host that looks every few days, sends most of what is decided, and learns later what became of it. */
final class Walk {

    private final DunningEngine engine;
    private final SplittableRandom random;
    private Case now;
    private int messages;

    Walk(Case start, SplittableRandom random) {
        this.engine = DunningEngine.of(start.policy());
        this.random = random;
        this.now = start;
    }

    /** The first of so many decisions that is another one than the page says. */
    Optional<Comparison> firstDifference(int decisions) {
        for (int i = 0; i < decisions; i++) {
            Comparison comparison = Comparison.of(now, engine);
            if (!comparison.isSame()) {
                return Optional.of(comparison);
            }
            List<DunningEvent> events = whatFollows(comparison.decided().orElseThrow());
            now = now.with(now.dossier().with(events)).on(now.today().plusDays(pause()));
        }
        return Optional.empty();
    }

    void watch(List<Case> seen, int decisions) {
        for (int i = 0; i < decisions; i++) {
            seen.add(now);
            Comparison comparison = Comparison.of(now, engine);
            if (comparison.decided().isEmpty()) return;
            now = now.with(now.dossier().with(whatFollows(comparison.decided().orElseThrow())))
                    .on(now.today().plusDays(pause()));
        }
    }

    /** Mostly a day or a week; now and then none, or a month. */
    private int pause() {
        return List.of(1, 1, 2, 3, 4, 7, 7, 10, 0, 30).get(random.nextInt(10));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private List<DunningEvent> whatFollows(Decision decision) {
        List<DunningEvent> events = new ArrayList<>();
        Entry today = Entry.on(decision.on());
        if (decision instanceof Act act) {
            act.notices().forEach(notice -> events.addAll(whatFollows(notice, today)));
        } else if (decision instanceof Refer refer && chance(60)) {
            List<String> options = refer.question().options();
            boolean goOn = options.contains(PersonsQuestions.GO_ON) && chance(60);
            String answer = goOn ? PersonsQuestions.GO_ON : options.get(random.nextInt(options.size()));
            events.add(
                    new QuestionAnswered(today, refer.question().reason().rule().id(), answer));
        }
        return events;
    }

    private List<DunningEvent> whatFollows(Notice notice, Entry today) {
        List<DunningEvent> events = new ArrayList<>();
        boolean declined = !notice.isSendable() && chance(20);
        if (!notice.isSendable() && chance(70)) {
            events.add(new Approval(today, notice.key(), !declined));
        }
        if (!declined && chance(85)) {
            String step = chance(4) ? "a-step-of-old" : notice.step();
            for (Sent sent : notice.record()) {
                events.add(sent(sent, step, "w-" + ++messages));
                events.addAll(fates("w-" + messages, today.on()));
            }
        }
        return events;
    }

    private List<DunningEvent> fates(String message, LocalDate sent) {
        List<DunningEvent> fates = new ArrayList<>();
        if (chance(40)) {
            Fate fate = List.of(Fate.values()).get(random.nextInt(Fate.values().length));
            fates.add(new Tracked(Entry.on(sent.plusDays(random.nextInt(10))), fate, message));
        }
        return fates;
    }

    private Sent sent(Sent sent, String step, String message) {
        return new Sent(
                sent.entry(),
                step,
                sent.kind(),
                chance(4) ? Channel.LETTER : sent.channel(),
                sent.invoices(),
                sent.carried(),
                sent.respondBy(),
                Optional.of(message),
                sent.claimed(),
                sent.announced(),
                sent.text(),
                sent.experiment());
    }
}
