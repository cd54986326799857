package dev.dunning.core.decision;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.jurisdiction.Guard;
import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.jurisdiction.Verdict;
import dev.dunning.core.policy.Combine;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Rejected;
import dev.dunning.core.reason.Subject;
import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.DunningEvent.Tracked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses how a step goes out: the first channel of the policy that can be used, or all of them. */
final class ChannelChoice {

    private final Situation situation;
    private final StepDocument step;
    private final Proposal proposal;
    private final List<Channel> usable = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    ChannelChoice(Situation situation, StepDocument step, Proposal proposal) {
        this.situation = situation;
        this.step = step;
        this.proposal = proposal;
        step.channels().forEach(this::judge);
    }

    List<Channel> chosen() {
        return step.combine() == Combine.ALL || usable.isEmpty() ? List.copyOf(usable) : List.of(usable.get(0));
    }

    List<Rejected> rejected() {
        List<Rejected> all = new ArrayList<>(rejected);
        usable.stream()
                .skip(chosen().size())
                .forEach(channel -> all.add(Rejected.of(
                        Subject.CHANNEL,
                        channel.name(),
                        List.of(Reason.of("another-channel-comes-first")
                                .with("channel", chosen().get(0).name())))));
        return all;
    }

    private void judge(Channel channel) {
        List<Reason> reasons = new ArrayList<>();
        Optional<Contact> contact = situation.dossier.debtor().contact(channel);
        if (contact.isEmpty()) {
            reasons.add(reason("no-contact-for-channel", channel));
        }
        if (channel.needsConsent()
                && contact.flatMap(Contact::consent).filter(yes -> yes).isEmpty()) {
            reasons.add(reason("no-consent-for-channel", channel));
        }
        if (hasBounced(channel)) {
            reasons.add(reason("messages-bounced", channel));
        }
        if (channel.isLive()) {
            new ContactLimits(situation).calls().map(Block::reason).ifPresent(reasons::add);
        }
        boolean reachable = reasons.isEmpty();
        List<Verdict.Forbidden> forbidden = situation.law.guards().stream()
                .flatMap(guard -> forbidden(guard, channel).stream())
                .toList();
        forbidden.stream().map(Verdict.Forbidden::reason).forEach(reasons::add);
        if (reasons.isEmpty()) {
            usable.add(channel);
        } else {
            rejected.add(new Rejected(
                    Subject.CHANNEL, channel.name(), reasons, reachable ? free(forbidden) : Optional.empty()));
        }
    }

    /** The day on which the law lets a channel be used again; empty when time alone does not bring it. */
    private static Optional<LocalDate> free(List<Verdict.Forbidden> forbidden) {
        boolean passes = forbidden.stream().allMatch(verdict -> verdict.until().isPresent());
        return passes
                ? forbidden.stream()
                        .flatMap(verdict -> verdict.until().stream())
                        .max(LocalDate::compareTo)
                : Optional.empty();
    }

    private static Reason reason(String rule, Channel channel) {
        return Reason.of(rule).with("channel", channel.name());
    }

    private Optional<Verdict.Forbidden> forbidden(Guard guard, Channel channel) {
        return guard.judge(proposal.by(channel), situation.dossier, situation.today)
                                instanceof Verdict.Forbidden forbidden
                        && forbidden.part() == Verdict.Part.CHANNEL
                ? Optional.of(forbidden)
                : Optional.empty();
    }

    /** A channel is left alone from a bounce until something arrives by it again. */
    private boolean hasBounced(Channel channel) {
        return last(channel, Fate.BOUNCED)
                .filter(bounce -> last(channel, Fate.DELIVERED)
                        .filter(arrival -> arrival.isAfter(bounce))
                        .isEmpty())
                .isPresent();
    }

    private Optional<LocalDate> last(Channel channel, Fate fate) {
        Set<String> messages = situation.messages.stream()
                .filter(sent -> sent.channel() == channel)
                .flatMap(sent -> sent.message().stream())
                .collect(Collectors.toSet());
        return situation.events(Tracked.class).stream()
                .filter(tracked -> tracked.fate() == fate && messages.contains(tracked.message()))
                .map(Tracked::on)
                .max(LocalDate::compareTo);
    }
}
