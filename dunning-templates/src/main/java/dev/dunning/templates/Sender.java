package dev.dunning.templates;

import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Signatory;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.receivable.DunningEvent;
import java.util.List;
import java.util.Optional;

/**
 * Who signs a message, and whom the reader calls or writes to.
 *
 * <p>The last signatory of the creditor signs whose first step is reached. That step is reached when the signatory
 * names none; when it is the step of this notice; when a message of that step was sent already; or when its id names a
 * kind of notice, {@code final-notice} or {@code second-reminder} for example, that does not come after the kind of
 * this one in the order courtesy, reminder, statutory notice, final notice, hand-over. Any other id counts as not
 * reached. Thanks and other notices outside that order are signed by those who name no step.
 *
 * <p>The reader calls the one who signs. When the signatory has neither a number nor an address, the last one before who
 * has either; when none has, the creditor.
 *
 * @param signatory who signs; absent when the creditor names nobody
 * @param name the person to call, absent when only the creditor can be reached
 * @param phone the number to call
 * @param email the address to write to
 * @param hours when the person answers
 */
public record Sender(
        Optional<Signatory> signatory,
        Optional<String> name,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> hours) {

    /**
     * Chooses for a notice.
     *
     * @param creditor who sends it
     * @param notice what is sent
     * @param history what happened before
     * @return the sender
     */
    public static Sender of(Creditor creditor, Notice notice, List<DunningEvent> history) {
        SignatoryOrder order = new SignatoryOrder(notice, history);
        List<Signatory> reached =
                creditor.signatories().stream().filter(order::isReached).toList();
        Optional<Signatory> signs = last(reached);
        return last(reached.stream().filter(Sender::isReachable).toList())
                .map(person -> reachedBy(signs, person))
                .orElseGet(() ->
                        new Sender(signs, Optional.empty(), creditor.phone(), creditor.email(), Optional.empty()));
    }

    /**
     * Tells whether the reader can do anything but pay.
     *
     * @return true with a number or an address
     */
    public boolean isReachable() {
        return phone.isPresent() || email.isPresent();
    }

    /** Whether the one who signs is also the one to call. */
    boolean isSelf() {
        return name.isPresent() && name.equals(signatory.map(Signatory::name));
    }

    private static Sender reachedBy(Optional<Signatory> signs, Signatory person) {
        return new Sender(signs, Optional.of(person.name()), person.phone(), person.email(), person.hours());
    }

    private static boolean isReachable(Signatory person) {
        return person.phone().isPresent() || person.email().isPresent();
    }

    private static Optional<Signatory> last(List<Signatory> people) {
        return people.isEmpty() ? Optional.empty() : Optional.of(people.get(people.size() - 1));
    }
}
