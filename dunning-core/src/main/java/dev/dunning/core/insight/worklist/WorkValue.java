package dev.dunning.core.insight.worklist;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.WaitingTimes;
import dev.dunning.core.insight.history.Settlement;
import dev.dunning.core.insight.history.Share;
import dev.dunning.core.money.Money;
import dev.dunning.core.reason.Reason;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a contact is likely to bring, and how much that counts. */
final class WorkValue {

    private static final int TWO_WEEKS = 14;
    private static final double HUNDRED = 100;
    private static final double MINUTES = 60;
    /** Nobody is beyond hope, and nobody is beyond doubt. */
    private static final double LEAST = 0.02;
    /** What is assumed while nothing is learned. */
    private static final double UNKNOWN = 0.25;
    /** The longer it takes the more urgent it is, up to half as much again after so many days. */
    private static final int MOST_URGENT = 60;

    private final LocalDate on;
    private final Money overdue;
    private final Money after;
    private final Money anyway;
    private final LocalDate oldest;
    private final boolean known;
    private final int inVain;
    private final double paidLate;
    private final double fortnights;

    /** The parts are those that the contact is about, at least one. */
    WorkValue(List<OverdueItems.Part> parts, WorkMatter matter, Experience experience, ContactEffect effect) {
        this.on = matter.on();
        this.known = !experience.isEmpty();
        this.inVain = Attention.inVain(matter.overdue().events());
        List<Settlement> late = late(matter.overdue().history(), parts);
        this.paidLate = late.stream().filter(settlement -> !settlement.isOpen()).count();
        this.fortnights =
                late.stream().mapToLong(settlement -> settlement.delay(on)).sum() / (double) TWO_WEEKS;
        WaitingTimes times = experience.waitingTimes(matter.overdue().history(), on);
        List<Money> all = new ArrayList<>();
        List<Money> lifted = new ArrayList<>();
        List<Money> unmoved = new ArrayList<>();
        for (OverdueItems.Part part : parts) {
            double chance = experience.isEmpty()
                    ? UNKNOWN
                    : bounded(anyway(times.chanceOfPayment(part.settlement(), on, TWO_WEEKS)));
            all.add(part.amount());
            unmoved.add(part.amount().percent(Share.rate(chance), RoundingMode.DOWN));
            lifted.add(part.amount().percent(Share.rate(effect.lift(chance, inVain)), RoundingMode.DOWN));
        }
        var currency = matter.dossier().currency();
        this.overdue = Money.sum(currency, all);
        this.anyway = Money.sum(currency, unmoved);
        this.after = Money.sum(currency, lifted);
        this.oldest = parts.stream()
                .map(OverdueItems.Part::due)
                .min(LocalDate::compareTo)
                .orElse(on);
    }

    /** What the contact is about is among them also where nothing can be learned of it, as after a dispute. */
    private List<Settlement> late(List<Settlement> history, List<OverdueItems.Part> parts) {
        Map<String, Settlement> late = new LinkedHashMap<>();
        Stream.concat(history.stream(), parts.stream().map(OverdueItems.Part::settlement))
                .filter(settlement -> settlement.isLate(on))
                .forEach(settlement -> late.putIfAbsent(settlement.item(), settlement));
        return List.copyOf(late.values());
    }

    /** How often the debtor paid in two weeks of being late outweighs what others do who are as late. */
    private double anyway(double ofAll) {
        return Share.drawn(paidLate, Math.max(paidLate, fortnights), ofAll);
    }

    private static double bounded(double chance) {
        return Math.max(LEAST, Math.min(1 - LEAST, chance));
    }

    Money overdue() {
        return overdue;
    }

    Money expectedRecovery() {
        return after.minus(anyway);
    }

    /** Hundredths of a unit of what is expected, times urgency, per hour. */
    long score(int minutes, WorkRules rules) {
        Money money = expectedRecovery();
        double units = money.minorUnits()
                / StrictMath.pow(10, money.currency().getDefaultFractionDigits())
                * rules.worth(money.currency().getCurrencyCode());
        return Math.round(units * urgency() * MINUTES / minutes * HUNDRED);
    }

    private double urgency() {
        return 1 + Math.min(MOST_URGENT, DAYS.between(oldest, on)) / (2.0 * MOST_URGENT);
    }

    /** What is said of a contact with that effect; of none while nobody knows by which channel it will be. */
    List<Reason> because(Optional<ContactEffect> effect) {
        List<Reason> because = new ArrayList<>();
        effect.ifPresentOrElse(
                contact -> because.addAll(List.of(gain(), source(contact))),
                () -> because.add(Reason.of("channel-of-a-contact-is-not-known").with("amount", overdue)));
        if (inVain > 0) {
            because.add(Reason.of("earlier-contacts-brought-nothing").with("count", inVain));
        }
        return because;
    }

    private Reason gain() {
        if (known && after.equals(anyway)) {
            return Reason.of("contact-brings-no-more-than-waiting")
                    .with("amount", overdue)
                    .with("anyway", anyway);
        }
        return Reason.of(known ? "contact-brings-more-than-waiting" : "contact-is-assumed-to-bring-more")
                .with("amount", overdue)
                .with("after", after)
                .with("anyway", anyway);
    }

    private static Reason source(ContactEffect effect) {
        return effect.isAssumed()
                ? Reason.of("effect-of-a-contact-is-assumed")
                : Reason.of("effect-of-a-contact-was-seen").with("count", effect.contacts());
    }
}
