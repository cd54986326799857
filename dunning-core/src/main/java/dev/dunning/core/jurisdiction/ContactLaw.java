package dev.dunning.core.jurisdiction;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.LawFact;
import dev.dunning.core.law.LawFacts;
import dev.dunning.core.law.LawTopic;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** When and how often a law lets a debtor be contacted, read from its facts. */
final class ContactLaw {

    private final Versions<Rule> hours;
    private final Versions<Rule> days;
    private final Versions<Rule> calls;
    private final Versions<Rule> afterTalk;

    /**
     * A limit and whom and what it binds.
     *
     * @param value the limit
     * @param collectorsOnly whether it binds only those who collect for others
     * @param callsOnly whether it is about calls alone
     * @param source the law
     */
    record Rule(String value, boolean collectorsOnly, boolean callsOnly, Citation source) {

        static Rule of(LawFact fact) {
            List<String> words = List.of(fact.value().split(" "));
            return new Rule(words.get(0), words.contains("collectors"), words.contains("calls"), fact.source());
        }

        /** A letter waits in its box; a call, a visit or an electronic message disturbs. */
        private boolean binds(Dossier dossier, Optional<Channel> channel) {
            boolean disturbs = channel.filter(known -> callsOnly ? isCall(known) : known.isElectronic())
                    .isPresent();
            return disturbs && binds(dossier);
        }

        private boolean binds(Dossier dossier) {
            return dossier.debtor().kind().isNaturalPerson()
                    && (!collectorsOnly || dossier.creditor().actsForOther());
        }
    }

    ContactLaw(LawFacts facts) {
        this.hours = Versions.of(facts, LawTopic.CONTACT_HOURS, Rule::of);
        this.days = Versions.of(facts, LawTopic.CONTACT_DAYS, Rule::of);
        this.calls = Versions.of(facts, LawTopic.CALLS_PER_WEEK, Rule::of);
        this.afterTalk = Versions.of(facts, LawTopic.DAYS_AFTER_A_TALK, Rule::of);
    }

    static boolean isCall(Channel channel) {
        return channel == Channel.PHONE || channel == Channel.VOICE;
    }

    private static Optional<Rule> of(Versions<Rule> versions, Dossier dossier) {
        DebtorKind kind = dossier.debtor().kind();
        return versions.on(kind, by -> java.time.LocalDate.MAX);
    }

    Optional<ContactHours> hours(Dossier dossier, Channel channel) {
        return of(hours, dossier)
                .filter(rule -> rule.binds(dossier, Optional.of(channel)))
                .map(rule -> {
                    String[] ends = rule.value().split("-", 2);
                    return new ContactHours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]), rule.source());
                });
    }

    /** Whether Sundays and holidays are quiet for a message by this channel. */
    Optional<Rule> quietDays(Dossier dossier, Optional<Channel> channel) {
        return of(days, dossier).filter(rule -> rule.binds(dossier, channel));
    }

    Optional<Rule> callsPerWeek(Dossier dossier, Optional<Channel> channel) {
        return of(calls, dossier).filter(rule -> rule.binds(dossier, channel.filter(ContactLaw::isCall)));
    }

    Optional<Rule> daysAfterTalk(Dossier dossier, Optional<Channel> channel) {
        return of(afterTalk, dossier).filter(rule -> rule.binds(dossier, channel.filter(ContactLaw::isCall)));
    }
}
