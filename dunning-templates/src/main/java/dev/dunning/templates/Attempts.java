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
    private final List<DebtHelp> helpers;
    private final List<Message> messages = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    Attempts(Dossier dossier, LocalDate on, List<DebtHelp> helpers) {
        this.dossier = dossier;
        this.on = on;
        this.helpers = helpers;
    }

    void write(Notice notice, Channel channel, Texts texts) {
        Optional<Occasion> occasion = Occasion.of(notice);
        if (occasion.isEmpty()) {
            failures.add(
                    new Failure(notice.key(), channel, texts.code(), Code.NO_TEXT, Code.NO_TEXT.text(notice.kind())));
        } else {
            write(new Job(notice, dossier, on, channel, occasion.get(), texts));
        }
    }

    Composition composition() {
        return new Composition(messages, failures);
    }

    private void write(Job job) {
        Obstacles obstacles = new Obstacles(job);
        Optional<Failure> obstacle = obstacles.first();
        if (obstacle.isPresent()) {
            failures.add(obstacle.get());
        } else if (job.channel() == Channel.SMS) {
            writeShort(job, obstacles);
        } else {
            messages.add(new Scribe(job, helpers).written());
        }
    }

    private void writeShort(Job job, Obstacles obstacles) {
        Message message = new Scribe(job, helpers).textMessage();
        int segments = SmsLength.of(message.text()).segments();
        if (segments > Scribe.MOST_SEGMENTS) {
            failures.add(obstacles.failure(Code.TOO_LONG, segments, Scribe.MOST_SEGMENTS));
        } else {
            messages.add(message);
        }
    }
}
