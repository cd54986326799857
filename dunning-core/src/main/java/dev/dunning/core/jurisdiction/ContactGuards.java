package dev.dunning.core.jurisdiction;

import dev.dunning.core.jurisdiction.Verdict.Part;
import dev.dunning.core.law.LawFacts;
import dev.dunning.core.law.LawTopic;
import dev.dunning.core.reason.Reason;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When and how often a law lets nobody be contacted. */
final class ContactGuards {

    private static final int WEEK = 7;

    private final NationalLaw law;
    private final LawFacts facts;

    ContactGuards(NationalLaw law, LawFacts facts) {
        this.law = law;
        this.facts = facts;
    }

    void addTo(List<NationalGuard> guards) {
        add(guards, LawTopic.CONTACT_DAYS, "no-contact-on-a-quiet-day", this::quietDay);
        add(guards, LawTopic.CALLS_PER_WEEK, "no-more-calls-this-week", this::tooManyCalls);
        add(guards, LawTopic.DAYS_AFTER_A_TALK, "no-call-soon-after-a-conversation", this::afterTalk);
    }

    private void add(List<NationalGuard> guards, LawTopic topic, String id, NationalGuard.Judgement judgement) {
        facts.list().stream()
                .filter(fact -> fact.topic() == topic)
                .findFirst()
                .ifPresent(fact -> guards.add(NationalGuard.of(law, id, fact.source(), judgement)));
    }

    private Verdict quietDay(Proposal proposal, Matter matter) {
        LocalDate today = matter.today();
        return law.contact()
                .quietDays(matter.dossier(), proposal.channel())
                .filter(rule -> isQuiet(today))
                .map(rule -> Verdict.forbid(
                        Part.CHANNEL,
                        Reason.of("no-contact-on-a-quiet-day").from(rule.source()),
                        today.datesUntil(today.plusDays(WEEK * 2))
                                .filter(day -> !isQuiet(day))
                                .findFirst()
                                .orElseThrow()))
                .orElse(Verdict.ALLOWED);
    }

    private boolean isQuiet(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY || law.isHoliday(day);
    }

    private Verdict tooManyCalls(Proposal proposal, Matter matter) {
        return law.contact()
                .callsPerWeek(matter.dossier(), proposal.channel())
                .flatMap(rule -> freeAgain(matter.messages().calls(), Integer.parseInt(rule.value()))
                        .filter(matter.today()::isBefore)
                        .map(free -> Verdict.forbid(
                                Part.CHANNEL,
                                Reason.of("no-more-calls-this-week")
                                        .with("most", Integer.valueOf(rule.value()))
                                        .from(rule.source()),
                                free)))
                .orElse(Verdict.ALLOWED);
    }

    private static Optional<LocalDate> freeAgain(List<LocalDate> calls, int most) {
        return calls.stream().skip(most - 1L).findFirst().map(day -> day.plusDays(WEEK));
    }

    /** The day of the conversation is the first of the days. */
    private Verdict afterTalk(Proposal proposal, Matter matter) {
        return law.contact()
                .daysAfterTalk(matter.dossier(), proposal.channel())
                .flatMap(rule -> matter.messages()
                        .lastTalk()
                        .map(talk -> talk.plusDays(Integer.parseInt(rule.value())))
                        .filter(matter.today()::isBefore)
                        .map(free -> Verdict.forbid(
                                Part.CHANNEL,
                                Reason.of("no-call-soon-after-a-conversation").from(rule.source()),
                                free)))
                .orElse(Verdict.ALLOWED);
    }
}
