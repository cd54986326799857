package dev.dunning.core.simulation.analysis;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.policy.PolicyDocument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A debtor as the law and the post see one.
 *
 * @param kind what the law calls the debtor
 * @param only the only way to reach the debtor; absent when every way is open
 */
record Who(DebtorKind kind, Optional<Channel> only) {

    static Who by(DebtorKind kind) {
        return new Who(kind, Optional.empty());
    }

    boolean isReachedByAll() {
        return only.isEmpty();
    }

    /**
     * The same debtor known by an e-mail address or a postal address alone, as far as the policy uses them, or by a number
     * alone where the policy begins with one.
     */
    static Stream<Who> reachedByOne(DebtorKind kind, PolicyDocument policy) {
        List<Channel> plain = policy.steps().stream()
                .flatMap(step -> step.channels().stream())
                .map(Channel::plain)
                .distinct()
                .sorted()
                .toList();
        return plain.stream()
                .filter(channel -> channel != Channel.PHONE || beginsByPhone(policy))
                .filter(channel -> channel != Channel.REGISTERED_EMAIL || !plain.contains(Channel.EMAIL))
                .map(channel -> new Who(kind, Optional.of(channel)));
    }

    private static boolean beginsByPhone(PolicyDocument policy) {
        return policy.steps().stream()
                .findFirst()
                .filter(step -> step.channels().stream().anyMatch(channel -> channel.plain() == Channel.PHONE))
                .isPresent();
    }
}
