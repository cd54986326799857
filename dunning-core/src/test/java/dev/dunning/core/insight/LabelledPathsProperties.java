package dev.dunning.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.decision.Refer;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.notice.Tone;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.Policies;
import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.testkit.Host;
import dev.dunning.core.testkit.Parties;
import dev.dunning.core.testkit.Variations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is changed in a policy for a segment of people: if it loads, their path is nowhere harsher. */
class LabelledPathsProperties {

    private static final LocalDate ISSUED = LocalDate.of(2026, 9, 1);
    private static final LocalDate DUE = ISSUED.plusDays(30);
    private static final Set<NoticeKind> NOTES = EnumSet.of(
            NoticeKind.COURTESY,
            NoticeKind.CHECK_IN,
            NoticeKind.PLAN_PROPOSAL,
            NoticeKind.THANK_YOU,
            NoticeKind.REPAIR_CALL);
    private static final Set<Channel> HEAVY =
            EnumSet.of(Channel.PHONE, Channel.VOICE, Channel.REGISTERED_EMAIL, Channel.REGISTERED_LETTER);
    private static final List<NoticeKind> GENTLE_TO_HARSH = List.of(
            NoticeKind.STATEMENT,
            NoticeKind.REMINDER,
            NoticeKind.CALL,
            NoticeKind.STATUTORY_NOTICE,
            NoticeKind.FINAL_NOTICE,
            NoticeKind.STOP_SUPPLY,
            NoticeKind.HAND_OVER);

    /** A house, what it makes of it for a segment, and a person who owes one invoice. */
    record Case(PolicyBook book, Dossier dossier, int before) {

        private Host host() {
            return Host.daily(DunningEngine.of(
                    DunningPolicy.from(book, Jurisdictions.builtin().of(dossier))));
        }

        /** What happens when the segment is known from a day on; until then the house rules hold. */
        Host.Run path(boolean labelled) {
            LocalDate since = ISSUED.plusDays(before);
            Dossier begun = host().run(dossier, ISSUED, since).dossier();
            return host().run(labelled ? labelled(begun) : begun, since, DUE.plusDays(100));
        }

        private static Dossier labelled(Dossier dossier) {
            return dossier.about(
                    dossier.debtor().toBuilder().segment("forgetful").build());
        }
    }

    @Provide
    static Arbitrary<PolicyDocument> houses() {
        return Arbitraries.of(Policies.standard(), Policies.gentle(), Policies.brisk());
    }

    @Provide
    static Arbitrary<Dossier> people() {
        return Combinators.combine(Arbitraries.of("NL", "BE", "DE", "FR"), Arbitraries.of(0, 0, 2, 3))
                .as((country, promises) -> {
                    Debtor.Builder debtor = Debtor.consumer("K-1", "Kim Verbeek", country).toBuilder();
                    debtor.contact(Contact.of(Channel.EMAIL, "kim@verbeek.example"))
                            .contact(Contact.of(Channel.REGISTERED_EMAIL, "kim@verbeek.example"))
                            .contact(Contact.of(PostalAddress.of("Kerkweg", "5", "3512 CD", "Utrecht", country)))
                            .contact(Contact.of(Channel.SMS, "+31612345678").withConsent())
                            .contact(Contact.of(Channel.VOICE, "+31612345678").withConsent())
                            .contact(Contact.of(Channel.PHONE, "+31612345678").withConsent());
                    Dossier plain = Dossier.of(
                            Parties.CREDITOR, debtor.build(), Invoice.of("A", Money.parse("EUR 400.00"), ISSUED, DUE));
                    return plain.with(promised(promises));
                });
    }

    private static List<DunningEvent> promised(int times) {
        List<DunningEvent> promises = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            LocalDate day = DUE.plusDays(2 + 4L * i);
            promises.add(new DunningEvent.Promised(DunningEvent.Entry.on(day), Optional.empty(), day.plusDays(3)));
        }
        return promises;
    }

    private static PolicyBook book(PolicyDocument house, PolicyDocument late) {
        return new PolicyBook(
                List.of(house, late),
                List.of(PolicyBook.Choice.bySegment("late", Set.of("forgetful"), Set.of())),
                house.id());
    }

    @Property(tries = 70, seed = "20261123")
    void a_path_that_a_segment_opens_is_nowhere_harsher(
            @ForAll("houses") PolicyDocument house,
            @ForAll("people") Dossier dossier,
            @ForAll long seed,
            @ForAll @IntRange(max = 80) int before) {
        Optional<PolicyDocument> late = new Variations(seed)
                .of(house, "late", other -> book(house, other).check().isEmpty());
        Assume.that(late.isPresent());
        Case known = new Case(book(house, late.get()), dossier, before);

        isNowhereHarsher(known.path(true), known.path(false));
    }

    private static void isNowhereHarsher(Host.Run path, Host.Run usual) {
        List<Notice> mine = pressing(path);
        List<Notice> others = pressing(usual);

        // A ladder with one reminder more is still on its way when the other one has ended.
        for (int i = 0; i < Math.min(mine.size(), others.size()); i++) {
            List<Notice> here = mine.subList(0, i + 1);
            List<Notice> there = others.subList(0, i + 1);
            assertThat(mine.get(i).sent()).isAfterOrEqualTo(others.get(i).sent().minusDays(onItsWay(here, there)));
            for (Function<Notice, Integer> measure : MEASURES) {
                assertThat(most(here, measure)).isLessThanOrEqualTo(most(there, measure));
            }
            for (Channel channel : HEAVY) {
                assertThat(times(here, channel)).isLessThanOrEqualTo(times(there, channel));
            }
        }
        notesAreLight(path, usual);
        assertThat(doubted(path)).as("a promise is doubted").isLessThanOrEqualTo(doubted(usual));
    }

    /** Time to respond counts from receipt: what went by e-mail in place of a letter lapses some days earlier. */
    private static long onItsWay(List<Notice> mine, List<Notice> others) {
        long days = 0;
        for (int i = 0; i + 1 < mine.size(); i++) {
            boolean byPost = others.get(i).channels().stream().anyMatch(channel -> !channel.isElectronic());
            boolean quicker = mine.get(i).channels().stream().anyMatch(Channel::isElectronic);
            days += byPost && quicker ? 7 : 0;
        }
        return days;
    }

    private static final List<Function<Notice, Integer>> MEASURES = List.of(
            notice -> GENTLE_TO_HARSH.indexOf(notice.kind()),
            notice -> List.of(Tone.values()).indexOf(notice.tone()),
            notice -> notice.claim().costs().isPositive() ? 1 : 0,
            notice -> notice.claim().interest().isPositive() ? 1 : 0,
            notice -> notice.channels().size());

    private static int most(List<Notice> notices, Function<Notice, Integer> measure) {
        return Collections.max(notices.stream().map(measure).toList());
    }

    private static long times(List<Notice> notices, Channel channel) {
        return notices.stream()
                .filter(notice -> notice.channels().contains(channel))
                .count();
    }

    private static void notesAreLight(Host.Run path, Host.Run usual) {
        List<Notice> known = notes(usual);
        for (Notice note : notes(path)) {
            boolean isKnown = known.stream()
                    .anyMatch(other -> other.step().equals(note.step())
                            && other.channels().containsAll(note.channels())
                            && other.tone().compareTo(note.tone()) >= 0);
            long again = notes(path).stream()
                    .filter(other -> other.step().equals(note.step()))
                    .count();
            boolean isLight = note.tone().compareTo(Tone.NEUTRAL) <= 0
                    && note.channels().size() == 1
                    && Collections.disjoint(note.channels(), HEAVY)
                    && again == 1;
            assertThat(isKnown || isLight).as("%s presses", note).isTrue();
        }
    }

    private static List<Notice> pressing(Host.Run run) {
        return run.notices().stream()
                .filter(notice -> !NOTES.contains(notice.kind()))
                .toList();
    }

    private static List<Notice> notes(Host.Run run) {
        return run.notices().stream()
                .filter(notice -> NOTES.contains(notice.kind()))
                .toList();
    }

    private static long doubted(Host.Run run) {
        return run.decisions().stream()
                .filter(decision -> decision instanceof Refer refer
                        && refer.question().reason().rule().id().equals("promise-follows-broken-ones"))
                .count();
    }
}
