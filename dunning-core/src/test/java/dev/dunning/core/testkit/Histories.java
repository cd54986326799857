package dev.dunning.core.testkit;

import dev.dunning.core.check.Ext;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What happens to invoices: payments, disputes, holds, promises and so on, in any order; they shrink to nothing.
 *
 * <p>Messages are not made up here. {@link Scenario#dossier()} lets the engine itself send them.
 */
public final class Histories {

    private static final List<Happening> USUAL = List.of(
            Happening.PAID_IN_PART,
            Happening.PAID_IN_FULL,
            Happening.PAID_TOO_MUCH,
            Happening.PAID_ON_ACCOUNT,
            Happening.CREDITED,
            Happening.DISPUTED,
            Happening.RESOLVED,
            Happening.PROMISED,
            Happening.PROMISED_A_PART,
            Happening.PROMISED_ONE,
            Happening.PLAN_AGREED,
            Happening.PLAN_AGREED_ON_ONE,
            Happening.SAID_FORGOT,
            Happening.TALKED,
            Happening.HELD,
            Happening.HELD_FOR_TEN_DAYS,
            Happening.RELEASED,
            Happening.EXTENDED,
            Happening.BOUNCED,
            Happening.RETRACTED);

    private Histories() {}

    /**
     * Makes histories.
     *
     * @param most how many events at most
     * @return functions from the invoices of a dossier to its history; without invoices nothing happens
     */
    public static Arbitrary<Telling> upTo(int most) {
        return seeds().list().ofMaxSize(most).map(Seeds::new);
    }

    /** Tells a history about some invoices. */
    @FunctionalInterface
    public interface Telling {

        /**
         * Tells it.
         *
         * @param invoices the invoices
         * @return the events, in no order
         */
        List<DunningEvent> about(List<Invoice> invoices);
    }

    private static Arbitrary<Seed> seeds() {
        Arbitrary<Happening> happenings = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(USUAL)), Tuple.of(1, Arbitraries.of(Happening.class)));
        return Combinators.combine(
                        happenings,
                        Arbitraries.integers().between(0, Invoices.IDS.size() - 1),
                        Days.between(-60, 150),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(0, 1, 5, 20).optional(0.15))
                .as(Seed::new);
    }

    /** An event; a payment with an id may go back some days later. */
    private record Seed(Happening happening, int invoice, LocalDate on, boolean withId, Optional<Integer> back) {

        DunningEvent about(List<Invoice> invoices, int index) {
            Optional<String> id = withId ? Optional.of("e" + index) : Optional.empty();
            return happening.about(invoices.get(invoice % invoices.size()), on, id);
        }

        Optional<DunningEvent> goesBack(DunningEvent event) {
            boolean known =
                    event instanceof DunningEvent.Paid && event.entry().id().isPresent();
            return back.filter(days -> known)
                    .map(days -> new DunningEvent.PaymentReversed(
                            new Entry(on.plusDays(days), Optional.empty(), Ext.NONE),
                            event.entry().id(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }
    }

    private record Seeds(List<Seed> seeds) implements Telling {

        @Override
        public List<DunningEvent> about(List<Invoice> invoices) {
            List<DunningEvent> events = new ArrayList<>();
            for (int i = 0; i < seeds.size() && !invoices.isEmpty(); i++) {
                DunningEvent event = seeds.get(i).about(invoices, i + 1);
                events.add(event);
                seeds.get(i).goesBack(event).ifPresent(events::add);
            }
            return List.copyOf(events);
        }
    }
}
