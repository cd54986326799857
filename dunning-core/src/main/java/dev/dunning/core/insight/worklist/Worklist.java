package dev.dunning.core.insight.worklist;

import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whom people deal with today, in which order, by which channel and at which desk.
 *
 * <p>On it stand debtors with something overdue about whom a person can do something today. Whoever is on hold, gets a
 * message today anyway, was given time that still runs, pays as regularly as a clock, or must not be contacted today is left
 * out and counted. Places go by what a contact brings, a share of them to whoever waited longest whatever the amount, and
 * a share to people who cannot pay, by who can be helped.
 *
 * <p>A forecast orders this work and does nothing else: whether, when and how harshly anybody is written to is decided by
 * the engine alone. Names, addresses, languages and circumstances play no part in the score.
 *
 * @param on the day, at its end
 * @param items the rows, by rank
 * @param leftOut how many debtors are not on it, by why
 * @param desks how each desk's day is shared out, in the order of the desks
 * @param effects what a contact by each channel is taken to bring, by channel
 */
public record Worklist(
        LocalDate on,
        List<WorkItem> items,
        Map<LeftOut, Integer> leftOut,
        List<DeskLoad> desks,
        List<ContactEffect> effects) {

    /** A judged dossier, of which nothing but the debtor is kept. */
    private record Heard(Debtor debtor, WorkJudge.Judged judged) {

        void mayComeBack(Consumer<Debtor> expect) {
            if (judged.otherwise().mayComeBack()) {
                expect.accept(debtor);
            }
        }
    }

    /** Copies the lists. */
    public Worklist {
        items = List.copyOf(items);
        desks = List.copyOf(desks);
        effects = List.copyOf(effects);
        Map<LeftOut, Integer> sorted = new EnumMap<>(LeftOut.class);
        sorted.putAll(leftOut);
        leftOut = Collections.unmodifiableMap(sorted);
    }

    /**
     * Makes the list of a day, one dossier after the other; no more of them are kept than there are places.
     *
     * @param ledger the dossiers, in any order, each debtor of a creditor and currency once: what comes twice is seated
     *     twice; those of a parallel stream are judged side by side, for the same list
     * @param on the day, at its end; nothing after it is looked at
     * @param experience when invoices are paid
     * @param policy the house rules and the law
     * @param capacity what people can do in a day
     * @return the list; a dossier that cannot be decided is counted and stops no other
     */
    public static Worklist of(
            Stream<Dossier> ledger, LocalDate on, Experience experience, DunningPolicy policy, Capacity capacity) {
        return of(ledger, on, experience, dossier -> policy, capacity);
    }

    /**
     * Makes the list of a day where laws or house rules differ from debtor to debtor.
     *
     * @param ledger the dossiers, in any order, each debtor of a creditor and currency once: what comes twice is seated
     *     twice; those of a parallel stream are judged side by side, for the same list
     * @param on the day, at its end; nothing after it is looked at
     * @param experience when invoices are paid
     * @param policies the house rules and the law of each dossier; with a parallel stream it is asked by several threads
     * @param capacity what people can do in a day
     * @return the list; a dossier that cannot be decided is counted and stops no other
     */
    public static Worklist of(
            Stream<Dossier> ledger,
            LocalDate on,
            Experience experience,
            Function<Dossier, DunningPolicy> policies,
            Capacity capacity) {
        Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
        Seating seating = new Seating(capacity);
        WorkJudge judge = new WorkJudge(on, experience, policies, capacity);
        ledger.map(dossier -> new Heard(dossier.debtor(), judge.judge(dossier))).forEachOrdered(heard -> {
            leftOut.merge(heard.judged().otherwise(), 1, Integer::sum);
            heard.judged().candidate().ifPresentOrElse(seating::offer, () -> heard.mayComeBack(seating::expect));
        });
        List<WorkItem> items = seating.items(on);
        leftOut.computeIfPresent(
                LeftOut.BEYOND_CAPACITY, (full, all) -> all > items.size() ? all - items.size() : null);
        return new Worklist(
                on,
                items,
                leftOut,
                seating.loads(),
                List.copyOf(capacity.rules().effects().values()));
    }
}
