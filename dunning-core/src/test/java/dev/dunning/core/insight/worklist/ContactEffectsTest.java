package dev.dunning.core.insight.worklist;

import static dev.dunning.core.insight.worklist.CalledAndWritten.END;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Talked;
import dev.dunning.core.receivable.DunningEvent.Tracked;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContactEffectsTest {

    private static final List<Dossier> LEDGER = new CalledAndWritten(4, 1).ledger(100);
    private static final List<Dossier> OTHER = new CalledAndWritten(1, 4).ledger(100);

    private static List<ContactEffect> learned(List<Dossier> ledger, LocalDate on) {
        return ContactEffects.learn(ledger.stream(), on, Experience.learn(ledger.stream(), on));
    }

    private static List<ContactEffect> learned(List<Dossier> ledger) {
        return learned(ledger, END);
    }

    private static ContactEffect by(Channel channel, List<Dossier> ledger) {
        return learned(ledger).stream()
                .filter(effect -> effect.channel() == channel)
                .findFirst()
                .orElseThrow();
    }

    private static double percent(ContactEffect effect) {
        return effect.odds().millionths() / 10_000.0;
    }

    private static List<Dossier> with(List<Dossier> ledger, Function<Sent, Stream<DunningEvent>> instead) {
        return ledger.stream()
                .map(dossier -> anew(
                        dossier,
                        dossier.history().stream()
                                .flatMap(event -> event instanceof Sent sent ? instead.apply(sent) : Stream.of(event))))
                .toList();
    }

    private static Dossier anew(Dossier dossier, Stream<? extends DunningEvent> history) {
        return Dossier.of(
                        dossier.creditor(), dossier.debtor(), dossier.invoices().toArray(Invoice[]::new))
                .with(history.toList());
    }

    private static Talked talk(Sent sent) {
        return new Talked(Entry.on(sent.on(), "talk-" + sent.entry().id().orElseThrow()));
    }

    @Test
    void calls_that_help_and_e_mails_that_do_not_are_told_apart() {
        assertThat(percent(by(Channel.PHONE, LEDGER))).isBetween(350.0, 950.0);
        assertThat(percent(by(Channel.EMAIL, LEDGER))).isBetween(100.0, 120.0);
        assertThat(percent(by(Channel.EMAIL, OTHER))).isBetween(350.0, 950.0);
        assertThat(percent(by(Channel.PHONE, OTHER))).isBetween(100.0, 120.0);
        assertThat(by(Channel.PHONE, LEDGER).contacts()).isBetween(300, 450);
    }

    @Test
    void contacts_that_change_nothing_are_seen_to_change_nothing() {
        assertThat(learned(new CalledAndWritten(1, 1).ledger(200)))
                .hasSize(2)
                .allSatisfy(effect -> assertThat(percent(effect)).isBetween(100.0, 120.0));
    }

    @Test
    void a_talk_counts_as_a_call() {
        List<Dossier> talks = with(LEDGER, sent -> Stream.of(sent.channel() == Channel.PHONE ? talk(sent) : sent));

        assertThat(percent(by(Channel.PHONE, talks))).isBetween(350.0, 950.0);
    }

    @Test
    void fewer_than_thirty_contacts_leave_the_assumption() {
        List<Dossier> few = LEDGER.subList(0, 6);
        WorkRules rules = WorkRules.standard().with(learned(few));

        assertThat(Experience.learn(few.stream(), END).isEmpty()).isFalse();
        assertThat(learned(few)).isEmpty();
        assertThat(rules.effects().values()).allMatch(ContactEffect::isAssumed);
        assertThat(learned(LEDGER.subList(0, 12)))
                .isNotEmpty()
                .allSatisfy(effect -> assertThat(effect.contacts()).isGreaterThanOrEqualTo(30));
    }

    @Test
    void without_experience_nothing_is_learned() {
        assertThat(ContactEffects.learn(LEDGER.stream(), END, Experience.none(END)))
                .isEmpty();
    }

    @Test
    void the_order_of_the_dossiers_does_not_matter() {
        List<Dossier> shuffled = new ArrayList<>(LEDGER);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(learned(shuffled)).isEqualTo(learned(LEDGER));
    }

    @Test
    void what_happens_later_changes_nothing() {
        LocalDate on = END.minusDays(200);
        List<Dossier> paidLater = LEDGER.stream()
                .map(dossier -> dossier.with(
                        new Talked(Entry.on(on.plusDays(1), "later-talk")),
                        DunningEvent.paid(
                                "later",
                                on.plusDays(1),
                                dossier.invoices().get(0).id(),
                                dossier.invoices().get(0).amount())))
                .toList();
        List<Dossier> nothingLater = LEDGER.stream()
                .map(dossier -> anew(
                        dossier,
                        dossier.history().stream().filter(event -> !event.on().isAfter(on))))
                .toList();

        assertThat(learned(LEDGER, on)).hasSize(2).isEqualTo(learned(paidLater, on));
        assertThat(learned(LEDGER, on)).isEqualTo(learned(nothingLater, on));
    }

    @Test
    void what_is_not_booked_yet_is_not_taken_for_unpaid() {
        LocalDate booked = END.minusDays(200);
        List<Dossier> unbooked = LEDGER.stream()
                .map(dossier -> anew(
                                dossier,
                                dossier.history().stream()
                                        .filter(event -> !(event instanceof Paid)
                                                || !event.on().isAfter(booked)))
                        .bookedThrough(booked))
                .toList();
        Experience experience = Experience.learn(LEDGER.stream(), booked);

        assertThat(ContactEffects.learn(unbooked.stream(), END, experience))
                .hasSize(2)
                .isEqualTo(ContactEffects.learn(LEDGER.stream(), booked, experience));
    }

    @Test
    void a_contact_teaches_nothing_when_two_channels_meet_or_it_never_arrived() {
        assertThat(learned(with(
                        LEDGER,
                        sent -> sent.channel() == Channel.EMAIL ? Stream.of(sent, talk(sent)) : Stream.of(sent))))
                .extracting(ContactEffect::channel)
                .containsExactly(Channel.PHONE);
        assertThat(learned(with(
                        LEDGER,
                        sent -> Stream.of(
                                known(sent),
                                new Tracked(
                                        Entry.on(
                                                sent.on(),
                                                "t" + sent.entry().id().orElseThrow()),
                                        Fate.BOUNCED,
                                        sent.entry().id().orElseThrow())))))
                .isEmpty();
    }

    @Test
    void what_a_call_brought_is_not_credited_to_the_e_mail_before_it() {
        List<Dossier> written = with(
                LEDGER,
                sent -> sent.channel() == Channel.PHONE ? Stream.of(emailOfTheDayBefore(sent), sent) : Stream.of(sent));

        assertThat(by(Channel.EMAIL, written).contacts())
                .isGreaterThan(by(Channel.EMAIL, LEDGER).contacts() * 3 / 2);
        assertThat(percent(by(Channel.EMAIL, written))).isBetween(100.0, 120.0);
        assertThat(percent(by(Channel.PHONE, written))).isBetween(350.0, 950.0);
    }

    @Test
    void a_contact_counts_when_its_two_weeks_are_over() {
        Dossier owing = Owing.owing("K-late", "100.00", 30);
        LocalDate on = Owing.TODAY;
        Talked last = new Talked(Entry.on(on.minusDays(14)));
        Talked running = new Talked(Entry.on(on.minusDays(13)));

        assertThat(contacts(owing.with(last), on)).isEqualTo(contacts(owing, on) + 1);
        assertThat(contacts(owing.with(running), on)).isEqualTo(contacts(owing, on));
    }

    private static int contacts(Dossier more, LocalDate on) {
        List<Dossier> ledger = Stream.concat(LEDGER.stream(), Stream.of(more)).toList();
        return ContactEffects.learn(ledger.stream(), on, Experience.learn(LEDGER.stream(), on)).stream()
                .filter(effect -> effect.channel() == Channel.PHONE)
                .findFirst()
                .orElseThrow()
                .contacts();
    }

    private static Sent emailOfTheDayBefore(Sent call) {
        return new Sent(
                Entry.on(call.on().minusDays(1), "e" + call.entry().id().orElseThrow()),
                call.step(),
                NoticeKind.REMINDER,
                Channel.EMAIL,
                call.invoices(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Sent known(Sent sent) {
        return new Sent(
                sent.entry(),
                sent.step(),
                sent.kind(),
                sent.channel(),
                sent.invoices(),
                Optional.empty(),
                sent.entry().id(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
