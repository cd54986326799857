package dev.dunning.core.insight.figures;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.claim.Item;
import dev.dunning.core.insight.Figure;
import dev.dunning.core.insight.history.EventName;
import dev.dunning.core.insight.history.KnownOverdue;
import dev.dunning.core.insight.history.Settlements;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.Credited;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.DunningEvent.Tracked;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.LateReason;
import dev.dunning.core.receivable.Nature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks for causes of late payment on the creditor's own side. */
final class Causes {

    private static final String ORDER = "order";
    private static final int A_WEEK = 7;
    /** So many examples are kept of each cause. */
    private static final int EXAMPLES = 20;

    private final LocalDate on;
    private final Map<CreditorCause, Integer> counts = new EnumMap<>(CreditorCause.class);
    private final Map<CreditorCause, List<String>> examples = new EnumMap<>(CreditorCause.class);

    Causes(LocalDate on) {
        this.on = on;
    }

    void add(Dossier dossier, Settlements settlements, KnownOverdue late) {
        invoices(dossier)
                .filter(invoice -> invoice.received()
                        .filter(day -> !day.isAfter(on) && DAYS.between(invoice.issued(), day) > A_WEEK)
                        .isPresent())
                .forEach(invoice -> found(CreditorCause.SENT_LATE, invoice.id()));
        Facts.of(settlements.events(), Tracked.class).stream()
                .filter(tracked -> tracked.fate() == Fate.BOUNCED)
                .forEach(tracked -> found(CreditorCause.WRONG_ADDRESS, tracked.message()));
        Facts.of(settlements.events(), DebtorSaid.class).stream()
                .filter(said -> said.reason() == LateReason.NOT_RECEIVED)
                .forEach(said -> found(CreditorCause.COPY_ASKED, EventName.of(said)));
        orders(dossier, settlements, late);
        mistakes(settlements);
    }

    private Stream<Invoice> invoices(Dossier dossier) {
        return dossier.invoices().stream().filter(invoice -> !invoice.issued().isAfter(on));
    }

    private void orders(Dossier dossier, Settlements settlements, KnownOverdue late) {
        if (invoices(dossier).noneMatch(Causes::namesOrder)) {
            return;
        }
        settlements.ledger().items().stream()
                .filter(late::contains)
                .map(Item::invoice)
                .filter(invoice -> invoice.nature() == Nature.PRINCIPAL && !namesOrder(invoice))
                .map(Invoice::id)
                .distinct()
                .forEach(invoice -> found(CreditorCause.ORDER_NUMBER_MISSING, invoice));
    }

    private static boolean namesOrder(Invoice invoice) {
        return invoice.references().containsKey(ORDER);
    }

    private void mistakes(Settlements settlements) {
        Map<String, LocalDate> disputed = new HashMap<>();
        Facts.of(settlements.events(), Disputed.class)
                .forEach(dispute -> disputed.putIfAbsent(dispute.invoice(), dispute.on()));
        Facts.of(settlements.events(), Credited.class).stream()
                .filter(credit -> disputed.containsKey(credit.invoice())
                        && !disputed.getOrDefault(credit.invoice(), on).isAfter(credit.on()))
                .map(Credited::invoice)
                .distinct()
                .forEach(invoice -> found(CreditorCause.MISTAKE, invoice));
    }

    private void found(CreditorCause cause, String where) {
        counts.merge(cause, 1, Integer::sum);
        List<String> known = examples.computeIfAbsent(cause, key -> new ArrayList<>());
        if (known.size() < EXAMPLES) {
            known.add(where);
        }
    }

    Map<CreditorCause, Figure<Integer>> found() {
        Map<CreditorCause, Figure<Integer>> found = new EnumMap<>(CreditorCause.class);
        counts.forEach((cause, count) ->
                found.put(cause, new Figure<>(count, examples.getOrDefault(cause, List.of()))));
        return found;
    }
}
