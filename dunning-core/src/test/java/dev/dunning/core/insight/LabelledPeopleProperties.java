package dev.dunning.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Ext;
import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.Policies;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.testkit.Dossiers;
import dev.dunning.core.testkit.Scenario;
import dev.dunning.core.testkit.Scenarios;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What experience says of a person changes what is decided to the gentler side only. */
class LabelledPeopleProperties {

    private static final Experience EXPERIENCE = Experience.learn(Payers.book(40).stream(), LocalDate.of(2025, 6, 30));

    /** The order in which messages become harsher; what is not among them demands nothing. */
    private static final List<NoticeKind> DEMANDS = List.of(
            NoticeKind.REMINDER,
            NoticeKind.CALL,
            NoticeKind.STATUTORY_NOTICE,
            NoticeKind.FINAL_NOTICE,
            NoticeKind.STOP_SUPPLY,
            NoticeKind.HAND_OVER);

    /** To whom the standard policy sent what it asks for. */
    @Provide
    static Arbitrary<Scenario> reminded() {
        return Scenarios.of(Arbitraries.just(Policies.standard()), Dossiers.any());
    }

    @Provide
    static Arbitrary<String> segments() {
        return Arbitraries.of(Segments.standard().names());
    }

    private static Decision decided(Dossier dossier, LocalDate on) {
        return DunningEngine.of(DunningPolicy.from(
                        Policies.bySegment(), Jurisdictions.builtin().of(dossier)))
                .decide(dossier, on);
    }

    private static List<Notice> demands(Decision decision) {
        return decision instanceof Act act
                ? act.notices().stream()
                        .filter(notice -> DEMANDS.contains(notice.kind()))
                        .toList()
                : List.of();
    }

    @Property(tries = 500)
    void a_person_in_a_segment_gets_no_demand_that_it_would_not_get_without_one(
            @ForAll("reminded") Scenario scenario, @ForAll("segments") String segment) {
        Dossier plain = scenario.dossier();
        Assume.that(plain.debtor().kind().isNaturalPerson());
        Dossier labelled = EXPERIENCE.label(plain, scenario.day(), new Segments(List.of(), segment, Ext.NONE));
        List<Notice> without = demands(decided(plain, scenario.day()));

        assertThat(labelled.debtor().segment()).isPresent();
        assertThat(demands(decided(labelled, scenario.day())))
                .allSatisfy(notice -> assertThat(notice.invoices())
                        .allSatisfy(invoice -> assertThat(without)
                                .as("%s about %s in segment %s", notice.step(), invoice, segment)
                                .anyMatch(other -> other.invoices().contains(invoice) && isNoHarsher(notice, other))));
    }

    private static boolean isNoHarsher(Notice notice, Notice other) {
        return Stream.of(
                        DEMANDS.indexOf(notice.kind()) <= DEMANDS.indexOf(other.kind()),
                        notice.tone().compareTo(other.tone()) <= 0,
                        !notice.isSendable() || other.isSendable(),
                        notice.claim().total().compareTo(other.claim().total()) <= 0,
                        isNoShorter(notice, other))
                .allMatch(yes -> yes);
    }

    /** How much time a reminder gives says nothing beside the time that the law gives with a firmer notice. */
    private static boolean isNoShorter(Notice notice, Notice other) {
        return DEMANDS.indexOf(notice.kind()) < DEMANDS.indexOf(other.kind())
                || notice.respondBy()
                        .map(day -> other.respondBy().filter(day::isBefore).isEmpty())
                        .orElse(true);
    }
}
