package dev.dunning.templates;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.templates.Failure.Code;
import dev.dunning.templates.format.SmsLength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the messages of one act and what could not be written; not thread-safe. */
final class Attempts {

    private final Dossier dossier;
    private final LocalDate on;
    private final List<Message> messages = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    Attempts(Dossier dossier, LocalDate on) {
        this.dossier = dossier;
        this.on = on;
    }

    /** Writes with the first texts that have one for the occasion. */
    void write(Notice notice, Channel channel, List<Texts> editions) {
        Texts wished = editions.get(0);
        List<Occasion> occasions = Occasion.of(notice);
        for (Texts texts : editions) {
            for (Occasion occasion : occasions) {
                if (has(texts, occasion, channel)) {
                    write(new Job(notice, dossier, on, channel, occasion, texts));
                    return;
                }
            }
        }
        failures.add(none(notice, channel, wished, occasions));
    }

    private Failure none(Notice notice, Channel channel, Texts wished, List<Occasion> occasions) {
        boolean known = occasions.stream().anyMatch(occasion -> !occasion.isOptional());
        return known
                ? new Obstacles(new Job(notice, dossier, on, channel, occasions.get(occasions.size() - 1), wished))
                        .first()
                        .orElseThrow()
                : new Failure(notice.key(), channel, wished.code(), Code.NO_TEXT, Code.NO_TEXT.text(notice.kind()));
    }

    private boolean has(Texts texts, Occasion occasion, Channel channel) {
        return Output.html(channel).isPresent()
                ? texts.has(occasion, dossier)
                : occasion.script(channel).filter(texts::has).isPresent();
    }

    Composition composition() {
        return new Composition(messages, failures);
    }

    private void write(Job job) {
        Obstacles obstacles = new Obstacles(job);
        Optional<Failure> obstacle = obstacles.first();
        Optional<Script> script = job.occasion().script(job.channel());
        if (obstacle.isPresent()) {
            failures.add(obstacle.get());
        } else if (script.filter(Script::isShort).isPresent()) {
            writeShort(job, script.get(), obstacles);
        } else if (script.isPresent()) {
            messages.add(new Speaker(job).spoken(script.get()));
        } else {
            messages.add(new Scribe(job).written());
        }
    }

    private void writeShort(Job job, Script script, Obstacles obstacles) {
        Message message = new Speaker(job).textMessage(script);
        int segments = SmsLength.of(message.text()).segments();
        if (segments > Speaker.MOST_SEGMENTS) {
            failures.add(obstacles.failure(Code.TOO_LONG, segments, Speaker.MOST_SEGMENTS));
        } else {
            messages.add(message);
        }
    }
}
