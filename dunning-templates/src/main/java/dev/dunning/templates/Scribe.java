package dev.dunning.templates;

import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Signatory;
import dev.dunning.templates.format.SmsLength;
import java.util.List;
import java.util.Optional;

/** Writes one message whose facts are known to be complete. */
final class Scribe {

    /** A text message is never longer than this many segments. */
    static final int MOST_SEGMENTS = 2;

    private static final int LONGEST_SUBJECT = 65;

    private final Job job;
    private final List<DebtHelp> helpers;

    Scribe(Job job, List<DebtHelp> helpers) {
        this.job = job;
        this.helpers = helpers;
    }

    Message written() {
        Facts facts = new LetterFacts(job, helpers).facts();
        String heading = job.texts().heading(job.occasion(), facts);
        String subject = job.isLetter() || !isPrivate() ? heading : discreetSubject();
        facts.text("heading", heading).text("subject", subject);
        Optional<String> html =
                Output.html(job.channel()).map(output -> job.texts().body(job.occasion(), output, facts));
        String text = job.texts().body(job.occasion(), Output.TEXT, facts);
        return message(Optional.of(subject), text, html, Optional.empty());
    }

    /** A text message says nothing of a debt: whoever picks up the telephone can read it. */
    Message textMessage() {
        Sender sender = job.sender();
        Facts facts = new Facts()
                .text("debtor.name", job.debtor().name())
                .text("debtor.id", job.debtor().id())
                .text("creditor.name", job.creditor().name())
                .text("contact", sender.name().orElseThrow())
                .text("phone", sender.phone().orElseThrow());
        Line line = job.texts().form() == AddressForm.FORMAL ? Line.SMS_FORMAL : Line.SMS_INFORMAL;
        String text = job.texts().line(line, facts);
        return message(
                Optional.empty(),
                text,
                Optional.empty(),
                Optional.of(SmsLength.of(text).segments()));
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

    private Message message(Optional<String> subject, String text, Optional<String> html, Optional<Integer> segments) {
        return new Message(
                job.notice().key(),
                job.notice().step(),
                job.channel(),
                job.texts().code(),
                job.notice().tone(),
                subject,
                text,
                html,
                segments,
                job.sender().signatory().map(Signatory::name),
                segments.isPresent() ? List.of() : job.notice().attachments());
    }
}
