package dev.dunning.templates;

import java.util.List;
import java.util.Optional;

/** Writes one message whose facts are known to be complete. */
final class Scribe {

    private static final int LONGEST_SUBJECT = 65;

    private final Job job;
    private final List<DebtHelp> helpers;

    Scribe(Job job, List<DebtHelp> helpers) {
        this.job = job;
        this.helpers = helpers;
    }

    Message written() {
        Facts facts = new LetterFacts(job, helpers).facts();
        String law = job.dossier().lawId();
        String heading = job.texts().heading(job.occasion(), facts);
        String subject = job.isLetter() || !isPrivate() ? heading : discreetSubject();
        facts.text("heading", heading).text("subject", subject);
        Optional<String> html = Output.html(job.channel())
                .map(output -> job.texts().body(job.occasion(), law, output, facts))
                .map(new SwissFacts(job)::with);
        String text = job.texts().body(job.occasion(), law, Output.TEXT, facts);
        return Message.of(job, Optional.of(Encoder.LINE.encode(subject)), text, html, Optional.empty());
    }

    private boolean isPrivate() {
        return job.debtor().kind().isNaturalPerson();
    }

    /** What a locked screen shows must not tell others of a debt. */
    private String discreetSubject() {
        Facts facts = new Facts().text("debtor.id", job.debtor().id());
        String brief = job.texts().line(Line.SUBJECT_SHORT, facts);
        String whole = job.texts()
                .line(
                        Line.SUBJECT_PRIVATE,
                        facts.text("creditor.name", job.creditor().name()));
        return whole.length() <= LONGEST_SUBJECT ? whole : brief;
    }
}
