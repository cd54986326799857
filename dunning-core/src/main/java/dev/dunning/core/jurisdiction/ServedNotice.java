package dev.dunning.core.jurisdiction;

import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Announced;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.Lapse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A statutory notice with legal effect.
 *
 * @param place its place among those of its dossier, the oldest at 0
 * @param sent the notice
 * @param lastDay the last day of its term, inclusive
 */
record ServedNotice(int place, Sent sent, LocalDate lastDay) {

    List<String> items() {
        return sent.invoices();
    }

    LocalDate on() {
        return sent.on();
    }

    /** What it said about the day after its term. */
    Optional<Money> announced(Function<Lapse, Money> part) {
        return sent.announced().flatMap(Announced::onLapse).map(part);
    }
}
