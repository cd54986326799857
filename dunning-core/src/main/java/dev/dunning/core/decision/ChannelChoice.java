package dev.dunning.core.decision;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.jurisdiction.Verdict;
import dev.dunning.core.policy.Combine;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Rejected;
import dev.dunning.core.reason.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses how a step goes out: one of the channels of the policy that can be used, or all of them. */
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
        inOrder().forEach(this::judge);
    }

    /** The channels of the step, the one to prefer first. */
    private List<Channel> inOrder() {
        return switch (step.combine()) {
            case FIRST_AVAILABLE, ALL -> step.channels();
            case VARIED -> varied();
            case PROVEN -> sorted(Comparator.comparing(channel -> -situation.reach.reactions(channel)));
            case CHEAPEST -> sorted(Comparator.comparing(Channel::costRank));
        };
    }

    /** After silence the channels of the last message come last; otherwise the order of the policy holds. */
    private List<Channel> varied() {
        Set<Channel> silent = situation.reach.silent();
        List<Channel> varied = new ArrayList<>(step.channels());
        varied.sort(Comparator.comparing(silent::contains));
        return varied;
    }

    /** Of equals the one that the list of all channels names first, whatever the policy's order. */
    private List<Channel> sorted(Comparator<Channel> better) {
        return step.channels().stream()
                .sorted(better.thenComparing(Comparator.naturalOrder()))
                .toList();
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
                        List.of(why().with("channel", chosen().get(0).name())))));
        return all;
    }

    private Reason why() {
        return switch (step.combine()) {
            case FIRST_AVAILABLE, ALL -> Reason.of("another-channel-comes-first");
            case VARIED ->
                situation.reach.silent().isEmpty()
                        ? Reason.of("another-channel-comes-first")
                        : Reason.of("another-channel-after-silence");
            case PROVEN -> Reason.of("another-channel-proved-itself");
            case CHEAPEST -> Reason.of("another-channel-is-cheaper");
        };
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
        if (situation.reach.hasBounced(channel, contact)) {
            reasons.add(reason("messages-bounced", channel));
        }
        boolean reachable = reasons.isEmpty();
        Optional<Block> calls = channel.isLive() ? situation.limits.calls() : Optional.empty();
        calls.map(Block::reason).ifPresent(reasons::add);
        List<Verdict.Forbidden> forbidden = situation.lawToday.forbidden(proposal.by(channel), Verdict.Part.CHANNEL);
        forbidden.stream().map(Verdict.Forbidden::reason).forEach(reasons::add);
        if (reasons.isEmpty()) {
            usable.add(channel);
        } else {
            rejected.add(new Rejected(
                    Subject.CHANNEL, channel.name(), reasons, reachable ? free(forbidden, calls) : Optional.empty()));
        }
    }

    /** The day on which law and policy let a channel be used again; empty when time alone does not bring it. */
    private static Optional<LocalDate> free(List<Verdict.Forbidden> forbidden, Optional<Block> calls) {
        boolean passes = forbidden.stream().allMatch(verdict -> verdict.until().isPresent());
        return passes
                ? Stream.concat(
                                forbidden.stream().map(Verdict.Forbidden::until),
                                calls.stream().map(Block::until))
                        .flatMap(Optional::stream)
                        .max(LocalDate::compareTo)
                : Optional.empty();
    }

    private static Reason reason(String rule, Channel channel) {
        return Reason.of(rule).with("channel", channel.name());
    }
}
