package dev.dunning.core.reference;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.notice.NoticeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is decided, without its reasons.
 *
 * @param kind what sort of decision
 * @param letters what goes out, for an act
 * @param question the rule that asks, for a referral
 */
record Answer(Kind kind, List<Letter> letters, Optional<String> question) {

    /** The sorts of decisions. */
    enum Kind {
        ACT,
        WAIT,
        HOLD,
        REFER,
        SETTLED,
        /** No decision at all; the page never says so. */
        FAILURE
    }

    /**
     * One message, or one that needs a person's yes first.
     *
     * @param step id of the step
     * @param kind what it does
     * @param channels how it goes out
     * @param items what it names, in order
     * @param carried those that are only listed along
     * @param respondBy the last good day that it prints
     */
    record Letter(
            String step,
            NoticeKind kind,
            List<Channel> channels,
            List<String> items,
            List<String> carried,
            Optional<LocalDate> respondBy) {

        static Letter of(Notice notice) {
            return new Letter(
                    notice.step(),
                    notice.kind(),
                    notice.channels(),
                    notice.invoices(),
                    notice.invoices().stream()
                            .filter(item -> !notice.carriers().contains(item))
                            .toList(),
                    notice.respondBy());
        }
    }

    static Answer act(List<Letter> letters) {
        return new Answer(Kind.ACT, letters, Optional.empty());
    }

    static Answer refer(String rule) {
        return new Answer(Kind.REFER, List.of(), Optional.of(rule));
    }

    static Answer failure(RuntimeException failed) {
        return new Answer(Kind.FAILURE, List.of(), Optional.of(failed.toString()));
    }

    static Answer of(Kind kind) {
        return new Answer(kind, List.of(), Optional.empty());
    }

    /** What the engine decided. */
    static Answer of(Decision decision) {
        return decision.fold(
                act -> act(act.notices().stream().map(Letter::of).toList()),
                wait -> of(Kind.WAIT),
                hold -> of(Kind.HOLD),
                refer -> refer(refer.question().reason().rule().id()),
                settled -> of(Kind.SETTLED));
    }
}
