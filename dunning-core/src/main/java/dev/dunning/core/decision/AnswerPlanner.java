package dev.dunning.core.decision;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.reason.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns an answer into a notice. */
final class AnswerPlanner {

    private final Situation situation;

    AnswerPlanner(Situation situation) {
        this.situation = situation;
    }

    Plan plan(Answer answer) {
        Proposal proposal = Proposal.of(
                answer.step().kind(), answer.items().stream().map(Claimable::id).toList());
        ChannelChoice choice = new ChannelChoice(situation, answer.step(), proposal);
        List<Channel> channels =
                choice.chosen().stream().limit(situation.limits.left()).toList();
        if (channels.isEmpty()) {
            return new Plan(List.of(), List.of(), choice.rejected());
        }
        NoticeMaker maker = new NoticeMaker(
                situation, answer.step(), answer.items(), answer.items(), channels, Optional.of(answer.occasion()));
        Notice notice = maker.notice();
        Reason because = Reason.of("step-answers-the-debtor")
                .with("step", answer.step().id())
                .with("day", answer.occasion().from());
        return new Plan(
                List.of(notice),
                List.of(because),
                Stream.concat(choice.rejected().stream(), maker.claims().rejected().stream())
                        .toList());
    }
}
