package dev.dunning.core.decision;

import dev.dunning.core.claim.Item;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.DunningEvent.Talked;
import dev.dunning.core.receivable.LateReason;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What debtor and creditor said about paying later. */
final class Agreements {

    private static final Set<LateReason> GIVES_RESPITE =
            EnumSet.of(LateReason.FORGOT, LateReason.ADMIN_ERROR, LateReason.NOT_RECEIVED);

    final Promises promises;
    final List<Promise> openPromises;
    final Optional<PaymentPlan> plan;
    final Optional<PaymentPlan> runningPlan;
    /** The day after the quiet days that a harmless reason gives. */
    final Optional<LocalDate> endOfRespite;

    private final Situation situation;
    private final Optional<DebtorSaid> said;

    Agreements(Situation situation, List<Item> open) {
        this.situation = situation;
        this.promises = new Promises(situation, open);
        this.openPromises = promises.open();
        this.plan = PaymentPlan.in(situation);
        this.runningPlan = plan.filter(PaymentPlan::isRunning);
        this.endOfRespite = respite();
        this.said = situation.events(DebtorSaid.class).stream().reduce((earlier, later) -> later);
    }

    /** The last reason that the debtor gave. */
    Optional<DebtorSaid> said() {
        return said;
    }

    /** The most that the debtor can pay each month. */
    Optional<Money> affordable() {
        return situation.events(DebtorSaid.class).stream()
                .flatMap(each -> each.affordable().stream())
                .reduce((earlier, later) -> later);
    }

    private Optional<LocalDate> respite() {
        return situation.events(DebtorSaid.class).stream()
                .filter(each -> GIVES_RESPITE.contains(each.reason()))
                .map(each -> each.on().plusDays(situation.conventions().respiteDays()))
                .filter(situation.today::isBefore)
                .max(LocalDate::compareTo);
    }

    /** The day of the last conversation. */
    Optional<LocalDate> lastContact() {
        return Stream.concat(situation.events(Talked.class).stream().map(Talked::on), said.map(DebtorSaid::on).stream())
                .max(LocalDate::compareTo);
    }

    /** Whether the debtor said that paying is impossible, and is still no better off as far as anybody knows. */
    boolean isHardship() {
        return situation.events(DebtorSaid.class).stream().anyMatch(each -> each.reason() == LateReason.HARDSHIP);
    }
}
