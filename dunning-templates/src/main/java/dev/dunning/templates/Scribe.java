package dev.dunning.templates;

import java.util.Optional;

/** Writes one message whose facts are known to be complete. */
final class Scribe {

    private final Job job;

    Scribe(Job job) {
        this.job = job;
    }

    Message written() {
        SwissFacts slip = new SwissFacts(job);
        Facts facts = new LetterFacts(job, slip).facts();
        String heading = job.texts().heading(job, facts);
        String subject = job.isLetter() ? heading : new Subject(job).of(heading);
        facts.text("heading", heading).text("subject", subject);
        Sheet sheet = Sheet.ofMessage();
        Optional<String> html = Output.html(job.channel())
                .map(output -> job.texts().body(job, output, facts, sheet))
                .map(slip::with);
        String text = job.texts().body(job, Output.TEXT, facts, sheet);
        return Message.of(job, Optional.of(Encoder.LINE.encode(subject)), text, html, Optional.empty());
    }
}
