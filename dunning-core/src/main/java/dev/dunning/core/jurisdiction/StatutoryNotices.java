package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.Lapse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The statutory notices of a dossier that have legal effect: on paper or by e-mail, arrived, with a long enough term. */
public final class StatutoryNotices {

    private final LocalDate booked;
    private final List<ServedNotice> served;
    private final Once<Map<String, List<ServedNotice>>> naming;
    private final Once<Map<String, ServedNotice>> ending;

    private StatutoryNotices(Jurisdiction law, LocalDate booked, List<Sent> sent) {
        this.booked = booked;
        this.served = IntStream.range(0, sent.size())
                .mapToObj(place -> new ServedNotice(place, sent.get(place), lastDay(law, sent.get(place))))
                .toList();
        this.naming = new Once<>(() -> Messages.byItem(served, ServedNotice::items));
        this.ending = new Once<>(this::firstToEnd);
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
        return among(Facts.through(dossier, today), law, dossier, today);
    }

    static StatutoryNotices among(List<DunningEvent> events, Jurisdiction law, Dossier dossier, LocalDate today) {
        Set<String> lost = Facts.lost(events);
        List<Sent> served = Facts.of(events, Sent.class).stream()
                .filter(sent -> sent.kind() == NoticeKind.STATUTORY_NOTICE)
                .filter(sent -> sent.channel().isDurable())
                .filter(sent -> sent.message().filter(lost::contains).isEmpty())
                .filter(sent -> isLongEnough(law, sent))
                .toList();
        LocalDate booked = dossier.bookedBy(today);
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

    private static LocalDate lastDay(Jurisdiction law, Sent sent) {
        return sent.respondBy().orElseGet(() -> lawfulEnd(law, sent));
    }

    private Map<String, ServedNotice> firstToEnd() {
        Map<String, ServedNotice> first = new HashMap<>();
        naming.get()
                .forEach((item, notices) -> notices.stream()
                        .min(Comparator.comparing(ServedNotice::lastDay))
                        .ifPresent(notice -> first.put(item, notice)));
        return first;
    }

    /**
     * Gives the last day of the term that ran for an item first.
     *
     * @param item number of an invoice or instalment
     * @return the day, inclusive; empty when no notice with effect named the item
     */
    public Optional<LocalDate> lastDay(String item) {
        return first(item).map(ServedNotice::lastDay);
    }

    /**
     * Gives the day on which the notice left whose term ran for an item first.
     *
     * @param item number of an invoice or instalment
     * @return the day; empty when no notice with effect named the item
     */
    public Optional<LocalDate> sentOn(String item) {
        return first(item).map(ServedNotice::on);
    }

    private Optional<ServedNotice> first(String item) {
        return Optional.ofNullable(ending.get().get(item));
    }

    /** The notices that named an item, oldest first. */
    private List<ServedNotice> naming(String item) {
        return naming.get().getOrDefault(item, List.of());
    }

    /** The notice that named an item first. */
    Optional<ServedNotice> firstNaming(String item) {
        return naming(item).stream().findFirst();
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
    List<ServedNotice> list() {
        return served;
    }

    /** The numbers of all items that they named. */
    Set<String> items() {
        return naming.get().keySet();
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
        Optional<Money> alone = namingAll(Set.copyOf(items))
                .flatMap(notice -> notice.announced(part).stream())
                .min(Comparator.naturalOrder());
        return alone.or(() -> together(items, part));
    }

    private Stream<ServedNotice> namingAll(Set<String> items) {
        Map<Integer, Long> named = items.stream()
                .flatMap(item -> naming(item).stream())
                .collect(Collectors.groupingBy(ServedNotice::place, Collectors.counting()));
        return named.keySet().stream()
                .filter(place -> Objects.equals(named.get(place), (long) items.size()))
                .map(served::get);
    }

    private Optional<Money> together(List<String> items, Function<Lapse, Money> part) {
        NavigableMap<Integer, ServedNotice> newest = new TreeMap<>(Comparator.reverseOrder());
        for (String item : items) {
            List<ServedNotice> notices = naming(item);
            notices.stream().skip(Math.max(0, notices.size() - 1)).forEach(last -> newest.put(last.place(), last));
        }
        Optional<Money> sum = Optional.empty();
        for (ServedNotice notice : newest.values()) {
            Optional<Money> costs = notice.announced(part);
            if (costs.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.map(before -> before.plus(costs.get())).or(() -> costs);
        }
        return sum;
    }
}
