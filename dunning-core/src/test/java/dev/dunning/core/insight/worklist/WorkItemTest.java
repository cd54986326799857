package dev.dunning.core.insight.worklist;

import static dev.dunning.core.insight.worklist.Owing.TODAY;
import static dev.dunning.core.insight.worklist.Owing.owing;
import static dev.dunning.core.insight.worklist.Owing.sent;
import static dev.dunning.core.insight.worklist.Owing.worklist;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Circumstance;
import dev.dunning.core.debtor.CircumstanceKind;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.Payers;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Promised;
import dev.dunning.core.receivable.DunningEvent.Replied;
import dev.dunning.core.receivable.DunningEvent.Talked;
import dev.dunning.core.receivable.LateReason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a row of a worklist says. */
class WorkItemTest {

    private static List<String> said(Capacity capacity, Dossier dossier) {
        return worklist(capacity, dossier).items().get(0).because().stream()
                .map(reason -> reason.text(Locale.ENGLISH).replace('\u00a0', ' '))
                .toList();
    }

    private static List<String> said(Dossier dossier) {
        return said(Capacity.of(1), dossier);
    }

    private static Debtor callable() {
        return Debtor.business("K", "A debtor", "NL").reachable(Channel.PHONE, "+31 30 123 45 67");
    }

    @Test
    void nothing_is_expected_of_people_who_cannot_pay_and_no_sentence_speaks_of_their_money() {
        Dossier late = owing("K", "500.00", 10);

        Dossier unable = late.with(
                new DebtorSaid(Entry.on(TODAY.minusDays(1)), LateReason.HARDSHIP, Optional.empty(), Optional.empty()));
        Circumstance fragile =
                new Circumstance(CircumstanceKind.VULNERABLE, Optional.empty(), Optional.empty(), Ext.NONE);
        Dossier vulnerable =
                late.about(late.debtor().toBuilder().circumstance(fragile).build());

        assertThat(List.of(unable, vulnerable))
                .extracting(dossier -> worklist(dossier).items().get(0))
                .allSatisfy(item -> {
                    assertThat(item.kind()).isEqualTo(WorkKind.HELP);
                    assertThat(item.expectedRecovery()).isEmpty();
                    assertThat(item.because())
                            .extracting(reason -> reason.rule().id())
                            .noneMatch(rule -> rule.contains("contact"));
                });
    }

    @Test
    void without_a_channel_nothing_is_said_of_what_a_contact_brings_but_that_the_least_is_reckoned_with() {
        Debtor nowhere = Debtor.business("K", "A debtor", "NL");
        Dossier asked = owing(nowhere, "500.00", 10).with(new Replied(Entry.on(TODAY), Optional.empty()));
        WorkRules learned =
                WorkRules.standard().with(List.of(new ContactEffect(Channel.EMAIL, Rate.ofPercent(100), 66)));
        Capacity capacity = Capacity.of(1).with(learned);

        assertThat(worklist(capacity, asked).items())
                .allSatisfy(item -> assertThat(item.channel()).isEmpty())
                .extracting(WorkItem::expectedRecovery)
                .containsExactly(Optional.of(Money.parse("EUR 0.00")));
        assertThat(said(capacity, asked))
                .contains(
                        "EUR 500.00 is overdue; by which channel a person contacts the debtor is not known yet, so the"
                                + " list reckons with the channel that brings least.")
                .noneMatch(said -> said.contains("learned") || said.contains("two weeks"));
    }

    @Test
    void a_talk_is_told_once_and_counts_as_a_call() {
        Dossier late = owing("K", "500.00", 20);
        Talked talk = new Talked(Entry.on(TODAY.minusDays(12)));
        Promised broken = new Promised(Entry.on(TODAY.minusDays(10)), Optional.empty(), TODAY.minusDays(8));

        assertThat(said(late.with(talk)))
                .startsWith("Somebody last spoke with the debtor on 19 February 2026.")
                .containsOnlyOnce("Somebody last spoke with the debtor on 19 February 2026.")
                .noneMatch(said -> said.contains("telephone") || said.contains("call"));
        assertThat(said(late.with(talk, broken)))
                .startsWith(
                        "A person last dealt with it on 21 February 2026.",
                        "Somebody last spoke with the debtor on 19 February 2026.");
    }

    @Test
    void what_was_sent_by_telephone_is_a_call() {
        Debtor callable = Debtor.business("K", "A debtor", "NL").reachable(Channel.PHONE, "+31 30 123 45 67");
        Dossier called =
                owing(callable, "500.00", 20).with(sent("m", Channel.PHONE, TODAY.minusDays(12), Optional.empty()));

        assertThat(said(called)).contains("Calls: 1, after which the debtor answered or paid within a week: 0.");
    }

    @Test
    void a_contact_that_changes_nothing_is_not_compared_with_itself() {
        Dossier[] payers = IntStream.range(0, 12)
                .mapToObj(i -> Payers.paying("P-" + i, 6, 7, 6, 8))
                .toArray(Dossier[]::new);
        Experience known = Experience.learn(Stream.of(payers), TODAY);
        WorkRules rules = WorkRules.standard().with(List.of(new ContactEffect(Channel.PHONE, Rate.ofPercent(100), 66)));
        Worklist list = Worklist.of(
                Stream.of(owing(callable(), "500.00", 20)),
                TODAY,
                known,
                Owing.POLICY,
                Capacity.of(1).with(rules));

        assertThat(list.items())
                .flatExtracting(WorkItem::because)
                .extracting(reason -> reason.rule().id())
                .contains("contact-brings-no-more-than-waiting")
                .doesNotContain("contact-brings-more-than-waiting");
    }

    @Test
    void what_was_learned_replaces_what_is_assumed() {
        ContactEffect learned = new ContactEffect(Channel.PHONE, Rate.ofPercent(220), 100);
        ContactEffect unused = new ContactEffect(Channel.VOICE, Rate.ofPercent(220), 100);
        WorkRules rules = WorkRules.standard().with(List.of(learned, unused));

        assertThat(said(Capacity.of(1).with(rules), owing("K", "500.00", 20)))
                .contains("How much such a contact helps was learned from 100 contacts.");
        assertThat(rules.effects()).containsEntry(Channel.PHONE, learned).doesNotContainKey(Channel.VOICE);
    }
}
