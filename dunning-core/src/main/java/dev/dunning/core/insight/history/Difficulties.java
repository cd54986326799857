package dev.dunning.core.insight.history;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.debtor.Circumstance;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.LateReason;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Why a debtor needs care: it said that it cannot pay, or a circumstance protects it. */
public final class Difficulties {

    private Difficulties() {}

    /**
     * Lists what is known of a debtor.
     *
     * @param dossier the facts
     * @param settlements its history as known on the day
     * @param on the day
     * @return an id or a day for each time that it said so, the kind of each circumstance that holds on the day
     */
    public static List<String> of(Dossier dossier, Settlements settlements, LocalDate on) {
        Stream<String> said = said(settlements, on).stream().map(EventName::of);
        Stream<String> circumstances = dossier.debtor().circumstances().stream()
                .filter(circumstance -> circumstance.holdsOn(on))
                .map(Circumstance::kind)
                .map(Enum::name);
        return Stream.concat(said, circumstances).toList();
    }

    /**
     * Lists when a debtor said that it cannot pay.
     *
     * @param settlements its history as known on the day
     * @param on the day
     * @return what it said, but for what lies a year back when all that was invoiced by then is paid
     */
    public static List<DebtorSaid> said(Settlements settlements, LocalDate on) {
        return Facts.of(settlements.events(), DebtorSaid.class).stream()
                .filter(said -> said.reason() == LateReason.HARDSHIP)
                .filter(said -> stillMatters(said, settlements, on))
                .toList();
    }

    /** What was said is forgotten after a year, once all that was invoiced by then is paid. */
    private static boolean stillMatters(DebtorSaid said, Settlements settlements, LocalDate on) {
        return said.on().plusYears(1).isAfter(on)
                || settlements.ledger().items().stream()
                        .anyMatch(item -> item.open().isPositive()
                                && !item.invoice().issued().isAfter(said.on()));
    }
}
