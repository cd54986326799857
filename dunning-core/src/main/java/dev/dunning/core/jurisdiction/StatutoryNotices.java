package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Announced;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Tracked;
import dev.dunning.core.receivable.Lapse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statutory notices of a dossier that have legal effect: on paper or by e-mail, arrived, with a long enough term. */
public final class StatutoryNotices {

    private final Jurisdiction law;
    private final LocalDate booked;
    private final List<Sent> served;

    private StatutoryNotices(Jurisdiction law, LocalDate booked, List<Sent> served) {
        this.law = law;
        this.booked = booked;
        this.served = served;
    }

    /**
     * Finds them.
     *
     * @param law the law
     * @param dossier the facts
     * @param today the last day that counts, inclusive
     * @return the notices
     */
    public static StatutoryNotices in(Jurisdiction law, Dossier dossier, LocalDate today) {
        List<DunningEvent> events = Facts.through(dossier, today);
        Set<String> lost = Facts.of(events, Tracked.class).stream()
                .filter(tracked -> tracked.fate() == Fate.BOUNCED || tracked.fate() == Fate.RETRACTED)
                .map(Tracked::message)
                .collect(Collectors.toSet());
        List<Sent> served = Facts.of(events, Sent.class).stream()
                .filter(sent -> sent.kind() == NoticeKind.STATUTORY_NOTICE)
                .filter(sent -> sent.channel().isDurable())
                .filter(sent -> sent.message().filter(lost::contains).isEmpty())
                .filter(sent -> isLongEnough(law, sent))
                .toList();
        LocalDate booked = dossier.bookedThrough().filter(today::isAfter).orElse(today);
        return new StatutoryNotices(law, booked, served);
    }

    private static boolean isLongEnough(Jurisdiction law, Sent sent) {
        return sent.respondBy()
                .map(last -> !last.isBefore(lawfulEnd(law, sent)))
                .orElse(true);
    }

    /** The law lengthens the shortest term to what it demands. */
    private static LocalDate lawfulEnd(Jurisdiction law, Sent sent) {
        return law.deadline(NoticeKind.STATUTORY_NOTICE, sent.channel(), sent.on(), 0)
                .lastDay();
    }

    /**
     * Gives the last day of the term that ran for an item first.
     *
     * @param item number of an invoice or instalment
     * @return the day, inclusive; empty when no notice with effect named the item
     */
    public Optional<LocalDate> lastDay(String item) {
        return first(item).map(this::lastDay);
    }

    /**
     * Gives the day on which the notice left whose term ran for an item first.
     *
     * @param item number of an invoice or instalment
     * @return the day; empty when no notice with effect named the item
     */
    public Optional<LocalDate> sentOn(String item) {
        return first(item).map(Sent::on);
    }

    private Optional<Sent> first(String item) {
        return served.stream().filter(sent -> sent.invoices().contains(item)).min(Comparator.comparing(this::lastDay));
    }

    private LocalDate lastDay(Sent sent) {
        return sent.respondBy().orElseGet(() -> lawfulEnd(law, sent));
    }

    /**
     * Tells whether the term of an item has run out and every payment within it would be known.
     *
     * @param item number of an invoice or instalment
     * @param today the day
     * @return true when the term ended before today and the bank statements through its last day are in
     */
    public boolean hasRunOut(String item, LocalDate today) {
        return lastDay(item)
                .filter(today::isAfter)
                .filter(last -> !booked.isBefore(last))
                .isPresent();
    }

    /** All of them, oldest first. */
    List<Sent> list() {
        return served;
    }

    boolean isEmpty() {
        return served.isEmpty();
    }

    /**
     * Gives the most that the notices announced as costs of some items together, VAT included.
     *
     * @param items numbers of invoices or instalments
     * @return the most; empty when a notice that named one of them announced nothing
     */
    public Optional<Money> announcedCosts(List<String> items) {
        return announced(items, lapse -> lapse.costs().plus(lapse.vat()));
    }

    /**
     * One notice that named all of them binds by itself; else the newest notice speaks for what it names, and older ones
     * for the rest.
     */
    Optional<Money> announced(List<String> items, Function<Lapse, Money> part) {
        Optional<Money> alone = served.stream()
                .filter(sent -> !items.isEmpty() && sent.invoices().containsAll(items))
                .flatMap(sent -> lapse(sent).map(part).stream())
                .min(Comparator.naturalOrder());
        return alone.or(() -> together(items, part));
    }

    private Optional<Money> together(List<String> items, Function<Lapse, Money> part) {
        Set<String> rest = new HashSet<>(items);
        Optional<Money> sum = Optional.empty();
        for (int i = served.size() - 1; i >= 0 && !rest.isEmpty(); i--) {
            if (rest.removeAll(Set.copyOf(served.get(i).invoices()))) {
                Optional<Money> costs = lapse(served.get(i)).map(part);
                if (costs.isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.map(before -> before.plus(costs.get())).or(() -> costs);
            }
        }
        return sum;
    }

    /** What a notice said about the day after its term. */
    static Optional<Lapse> lapse(Sent sent) {
        return sent.announced().flatMap(Announced::onLapse);
    }
}
