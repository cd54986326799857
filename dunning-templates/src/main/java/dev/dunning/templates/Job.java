package dev.dunning.templates;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.templates.format.Format;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One message to write.
 *
 * @param notice what it words
 * @param dossier the facts behind it
 * @param on the day of the decision
 * @param channel how it goes out
 * @param occasion which text
 * @param texts in which language and form
 */
record Job(Notice notice, Dossier dossier, LocalDate on, Channel channel, Occasion occasion, Texts texts) {

    Creditor creditor() {
        return dossier.creditor();
    }

    Debtor debtor() {
        return dossier.debtor();
    }

    Format format() {
        return texts.format();
    }

    Optional<Contact> contact() {
        return debtor().contact(channel);
    }

    Sender sender() {
        return Sender.of(creditor(), notice, dossier.history());
    }

    /** What the reader is asked to pay on this message: an instalment, what was promised, or the whole claim. */
    Money asked() {
        return switch (occasion) {
            case PLAN_BREACH ->
                Money.sum(
                        dossier.currency(),
                        notice.plan().stream().map(Instalment::amount).toList());
            case PLAN_CONFIRMATION ->
                notice.plan().stream()
                        .filter(part -> !part.due().isBefore(notice.sent()))
                        .findFirst()
                        .map(Instalment::amount)
                        .orElse(notice.claim().total());
            case PROMISE_CONFIRMATION ->
                new AgreementFacts(this).promised().orElse(notice.claim().total());
            default -> notice.claim().total();
        };
    }

    boolean isLetter() {
        return channel.plain() == Channel.LETTER;
    }

    /** No day after the decision is ever named as booked. */
    LocalDate bookedThrough() {
        return dossier.bookedThrough().filter(day -> day.isBefore(on)).orElse(on);
    }
}
