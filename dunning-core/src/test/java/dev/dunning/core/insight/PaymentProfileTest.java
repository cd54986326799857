package dev.dunning.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Replied;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.WrittenOff;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaymentProfileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final Experience NONE = Experience.none(TODAY);

    private static PaymentProfile profile(Dossier dossier) {
        return PaymentProfile.of(dossier, TODAY, NONE);
    }

    @Test
    void a_profile_tells_how_late_how_regular_and_with_which_facts() {
        PaymentProfile profile = profile(Payers.paying("K", 2, 4, -3));

        assertThat(profile.settled().facts()).containsExactly("K-1", "K-2", "K-3");
        assertThat(profile.late()).isEqualTo(new Figure<>(2, List.of("K-1", "K-2")));
        assertThat(profile.delay().orElseThrow().value()).isEqualTo(Days.of(1));
        assertThat(profile.spread().orElseThrow().value()).isEqualTo(new Days(27));
    }

    @Test
    void with_little_history_the_usual_delay_is_drawn_towards_what_is_usual() {
        assertThat(profile(Payers.paying("K", 9)).usual()).isEqualTo(Days.of(3));
        assertThat(profile(Payers.paying("K")).usual()).isEqualTo(Days.ZERO);
        assertThat(profile(Payers.paying("K", 9, 9, 9, 9, 9, 9, 9, 9)).usual()).isGreaterThan(Days.of(7));
    }

    @Test
    void a_trend_compares_the_last_five_with_those_before() {
        assertThat(profile(Payers.paying("K", 0, 0, 0, 0, 0, 10, 10, 10, 10, 10))
                        .trend()
                        .orElseThrow()
                        .value())
                .isEqualTo(Days.of(10));
        assertThat(profile(Payers.paying("K", 0, 0, 0, 10, 10, 10, 10, 10)).trend())
                .isEmpty();
    }

    @Test
    void the_best_day_is_the_one_on_which_most_payments_come_in() {
        Figure<DayOfWeek> best =
                profile(Payers.paying("K", 0, 0, 0, 1, 0, 2)).bestDay().orElseThrow();

        assertThat(best.value()).isEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(best.facts()).hasSize(4);
    }

    @Test
    void what_was_disputed_or_given_up_says_nothing_about_the_payer() {
        Dossier dossier = Payers.paying("K", 50, 2)
                .with(
                        new Disputed(Entry.on(Payers.START), "K-1", Optional.empty(), Optional.empty()),
                        new WrittenOff(Entry.on(Payers.START), "K-2"));

        assertThat(profile(dossier).settled().facts()).isEmpty();
        assertThat(profile(dossier).disputes().facts()).containsExactly("K-1");
    }

    @Test
    void a_channel_is_judged_by_what_came_within_a_week() {
        LocalDate due = Payers.START.plusDays(30);
        Dossier dossier = Payers.paying("K", 9, 40)
                .with(message("m1", Channel.EMAIL, due.plusDays(3), "K-1"), message("m2", Channel.SMS, due, "K-2"))
                .with(new Replied(Entry.on(due.plusDays(5)), Optional.of("m1")));

        assertThat(profile(dossier).channels())
                .containsExactly(
                        ChannelRecord.of(Channel.EMAIL, List.of("m1"), List.of("m1"), List.of("m1")),
                        ChannelRecord.of(Channel.SMS, List.of("m2"), List.of(), List.of()));
        assertThat(profile(dossier).channels())
                .extracting(ChannelRecord::worked)
                .containsExactly(1L, 0L);
    }

    private static DunningEvent message(String id, Channel channel, LocalDate on, String invoice) {
        return new Sent(
                Entry.on(on, id),
                "first-reminder",
                NoticeKind.REMINDER,
                channel,
                List.of(invoice),
                Optional.empty(),
                Optional.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void a_profile_is_written_as_its_schema_says() {
        Dossier dossier = Payers.paying("K", 9, 40);
        PaymentProfile profile = profile(dossier);
        String json = DunningJson.pretty(
                DunningJson.tree(profile, Segments.standard().of(profile), List.of(), Locale.ENGLISH));

        assertThat(json).contains("\"segment\": \"new\"", "\"usualDelay\": \"12.3\"");
    }
}
