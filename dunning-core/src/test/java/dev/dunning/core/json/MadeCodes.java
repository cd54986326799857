package dev.dunning.core.json;

import dev.dunning.core.check.Issue;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.law.TimelineFault;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.Fee;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepCosts;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.policy.When;
import dev.dunning.core.simulation.analysis.PolicyAnalysis;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codes that no source writes out, for a law or a table makes them. */
final class MadeCodes {

    private MadeCodes() {}

    /** The codes that tables of rates make of what is wrong with their days. */
    static List<String> byRows() {
        return Stream.of(TimelineFault.Kind.values())
                .map(kind -> "row-" + kebab(kind.name()))
                .toList();
    }

    /** The codes that come up when every law looks at every kind of message on every channel. */
    static Set<String> byLaws() {
        PolicyDocument policy = everything();
        return Jurisdictions.builtin().ids().stream()
                .map(Jurisdictions.builtin()::get)
                .flatMap(law -> by(law, policy))
                .collect(Collectors.toSet());
    }

    private static Stream<String> by(Jurisdiction law, PolicyDocument policy) {
        Set<DebtorKind> kinds = Set.of(DebtorKind.CONSUMER, DebtorKind.BUSINESS);
        return PolicyAnalysis.of(policy, law, kinds).issues().stream().map(Issue::code);
    }

    private static PolicyDocument everything() {
        return PolicyDocument.of(
                "everything",
                Stream.of(NoticeKind.values()).map(MadeCodes::step).toArray(StepDocument[]::new));
    }

    private static StepDocument step(NoticeKind kind) {
        return StepDocument.of(kebab(kind.name()), kind, When.days(Trigger.AFTER_DUE, 7), Channel.values()).toBuilder()
                .costs(StepCosts.STATUTORY)
                .fee(Fee.of(Money.parse("EUR 500.00")))
                .respondWithin(0)
                .to(PartnerRole.COLLECTION_AGENCY)
                .build();
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
