package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.Deadline;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.law.LawTopic;
import dev.dunning.core.notice.NoticeKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a fourteen-day letter counts as received, and the last day of its term. */
class NetherlandsDeadlineTest {

    private static final Jurisdiction NL = Jurisdictions.builtin().get("NL");

    @ParameterizedTest(name = "{0} sent {1}: received {2}, last day {3}")
    @CsvSource({
        "LETTER, 2026-05-08, 2026-05-12, 2026-05-26",
        "LETTER, 2026-11-02, 2026-11-05, 2026-11-19",
        "LETTER, 2026-11-05, 2026-11-10, 2026-11-24",
        "LETTER, 2026-11-06, 2026-11-11, 2026-11-25",
        "LETTER, 2026-12-23, 2026-12-30, 2027-01-13",
        "EMAIL, 2026-11-07, 2026-11-07, 2026-11-23",
        "EMAIL, 2026-12-11, 2026-12-11, 2026-12-28",
    })
    void fourteen_days_run_from_the_day_after_receipt(
            Channel channel, LocalDate sent, LocalDate received, LocalDate last) {
        assertThat(NL.deadline(NoticeKind.STATUTORY_NOTICE, channel, sent, 14))
                .isEqualTo(new Deadline(sent, received, last));
    }

    /** Rows 43 to 45, a Thursday and a Wednesday before Christmas, with the second counting day of 2016. */
    @ParameterizedTest(name = "{0}: post of {1}: received {2}, last day {3}")
    @CsvSource({
        "43, 2026-11-02, 2026-11-04, 2026-11-18",
        "44, 2026-11-06, 2026-11-10, 2026-11-24",
        "45, 2026-12-23, 2026-12-29, 2027-01-12",
        "c2, 2026-11-05, 2026-11-07, 2026-11-23",
        "own, 2027-07-01, 2027-07-03, 2027-07-19",
    })
    void a_host_may_keep_the_second_day_of_2016(String row, LocalDate sent, LocalDate received, LocalDate last) {
        Jurisdiction chosen = Jurisdictions.builtin()
                .with("NL", LawTopic.MAIL, "nl-presumed-delivery-2016")
                .get("NL");
        assertThat(chosen.deadline(NoticeKind.STATUTORY_NOTICE, Channel.LETTER, sent, 14))
                .as(row)
                .isEqualTo(new Deadline(sent, received, last));
    }

    @Test
    void a_policy_cannot_shorten_the_term() {
        LocalDate sent = LocalDate.parse("2026-11-03");
        assertThat(NL.deadline(NoticeKind.STATUTORY_NOTICE, Channel.EMAIL, sent, 3))
                .isEqualTo(NL.deadline(NoticeKind.STATUTORY_NOTICE, Channel.EMAIL, sent, 14));
    }

    @Test
    void a_reminder_may_have_a_short_term() {
        LocalDate sent = LocalDate.parse("2026-10-08");
        assertThat(NL.deadline(NoticeKind.REMINDER, Channel.EMAIL, sent, 7).lastDay())
                .isEqualTo(LocalDate.parse("2026-10-15"));
    }
}
