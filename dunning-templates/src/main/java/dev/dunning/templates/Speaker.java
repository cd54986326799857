package dev.dunning.templates;

import dev.dunning.core.debtor.AddressForm;
import dev.dunning.templates.format.Format;
import dev.dunning.templates.format.SmsLength;
import dev.dunning.templates.format.Speech;
import java.util.Optional;

/** Writes what is said on the telephone, or shown on its screen. */
final class Speaker {

    /** A text message is never longer than this many segments. */
    static final int MOST_SEGMENTS = 2;

    private final Job job;

    Speaker(Job job) {
        this.job = job;
    }

    /** A text message says nothing of a debt: whoever picks up the telephone can read it. */
    Message textMessage(Script script) {
        Sender sender = job.sender();
        Facts facts = new Facts()
                .text("debtor.name", job.debtor().name())
                .text("debtor.id", job.debtor().id())
                .text("creditor.name", job.creditor().name())
                .text("contact", sender.name().orElseThrow())
                .text("phone", sender.phone().orElseThrow());
        String text = job.texts().line(line(script), facts);
        return Message.of(
                job,
                Optional.empty(),
                text,
                Optional.empty(),
                Optional.of(SmsLength.of(text).segments()));
    }

    private Line line(Script script) {
        boolean formal = job.texts().form() == AddressForm.FORMAL;
        if (script == Script.SMS_THANKS) {
            return formal ? Line.SMS_THANKS_FORMAL : Line.SMS_THANKS_INFORMAL;
        }
        return formal ? Line.SMS_FORMAL : Line.SMS_INFORMAL;
    }

    Message spoken(Script script) {
        Facts facts = script.isAboutDebt() ? speech().and(debt()) : speech();
        return Message.of(
                job, Optional.empty(), job.texts().body(job, script, facts), Optional.empty(), Optional.empty());
    }

    private Facts speech() {
        Sender sender = job.sender();
        return new Facts()
                .text("debtor.name", job.debtor().name())
                .text("debtor.id", job.debtor().id())
                .text("creditor.name", job.creditor().name())
                .text("caller", job.person())
                .text("reach", LetterFacts.reach(sender, job.texts()))
                .maybe("contact.phone", sender.phone())
                .maybe("phone.spoken", sender.phone().map(job.texts().speech()::spell))
                .text("id.spoken", job.texts().speech().spell(job.debtor().id()));
    }

    private Facts debt() {
        Format format = job.format();
        Debts debts = new Debts(job.dossier(), job.notice());
        return new AgreementFacts(job)
                .plan()
                .text("total", format.money(job.asked()))
                .text("total.spoken", job.texts().speech().money(job.asked()))
                .text("count", format.number(debts.invoices().size()))
                .text("bookedThrough", format.date(job.bookedThrough()))
                .maybe("respondBy", job.notice().respondBy().map(format::longDate))
                .maybe(
                        "respondBy.spoken",
                        job.notice().respondBy().map(job.texts().speech()::until))
                .maybe("earlier", new HistoryFacts(job).earlier())
                .group("one", debts.one().map(this::invoice))
                .flag("many", debts.invoices().size() > 1)
                .flag("natural", job.debtor().kind().isNaturalPerson());
    }

    private Facts invoice(Debt debt) {
        Speech speech = job.texts().speech();
        return debt.facts(DebtNames.INVOICE, job.texts())
                .maybe("invoice.spoken", Optional.of(speech.spell(debt.id())).filter(spelled -> !spelled.isBlank()))
                .text("issued.spoken", speech.date(debt.issued()))
                .text("due.spoken", speech.date(debt.due()));
    }
}
