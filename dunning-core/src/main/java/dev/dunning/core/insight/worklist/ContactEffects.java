package dev.dunning.core.insight.worklist;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Talked;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What contacts brought so far, as a ledger tells it.
 *
 * <p>A contact is a talk, which counts as a telephone call, or a call or demand that was sent, and did not come back. What
 * it brought is counted from the day after it for two weeks, or until the next contact about the same invoice: how many
 * of the invoices that were overdue and open that day were paid, against how many would have been paid on those days
 * anyway, as experience has it. A contact about forty invoices is one contact. On a day with contacts by two channels
 * neither teaches anything.
 *
 * <p>This is what was seen and no experiment. Whoever can be spoken to may be whoever pays, so that the effect of talks may
 * be told too great; experience has seen all these contacts, so that every effect is told rather too small; and written
 * messages were mostly sent by a machine, so that a person's own words may bring more than theirs did.
 */
public final class ContactEffects {

    private ContactEffects() {}

    /**
     * Learns from a ledger.
     *
     * @param ledger the dossiers, in any order, each debtor of a creditor and currency once
     * @param on the last day that is looked at, at its end
     * @param experience what is paid anyway, known by the same day
     * @return the effect of each channel with thirty contacts or more, by channel; empty when there is no experience
     */
    public static List<ContactEffect> learn(Stream<Dossier> ledger, LocalDate on, Experience experience) {
        if (experience.isEmpty()) {
            return List.of();
        }
        Map<Channel, ContactSum> sums = new EnumMap<>(Channel.class);
        ledger.filter(ContactEffects::wasContacted)
                .forEachOrdered(dossier -> new Contacted(dossier, on, experience)
                        .contacts()
                        .forEach(contact -> sums.computeIfAbsent(contact.channel(), channel -> new ContactSum())
                                .add(contact.seen())));
        return sums.entrySet().stream()
                .flatMap(entry -> entry.getValue().effect(entry.getKey()).stream())
                .toList();
    }

    /** Spares the replay of dossiers that teach nothing. */
    private static boolean wasContacted(Dossier dossier) {
        return dossier.history().stream().anyMatch(event -> event instanceof Talked || event instanceof Sent);
    }
}
