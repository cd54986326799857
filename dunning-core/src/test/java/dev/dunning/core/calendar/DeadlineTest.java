package dev.dunning.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final LocalDate SENT = LocalDate.parse("2026-11-06");
    private static final LocalDate RECEIVED = LocalDate.parse("2026-11-11");
    private static final LocalDate LAST = LocalDate.parse("2026-11-25");

    @Test
    void has_passed_on_the_day_after_its_last() {
        Deadline deadline = new Deadline(SENT, RECEIVED, LAST);

        assertThat(deadline.hasPassedOn(LAST)).isFalse();
        assertThat(deadline.hasPassedOn(LAST.plusDays(1))).isTrue();
    }

    @Test
    void may_be_sent_received_and_over_on_one_day() {
        assertThat(new Deadline(SENT, SENT, SENT).lastDay()).isEqualTo(SENT);
    }

    @Test
    void cannot_be_received_before_it_was_sent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deadline(SENT, SENT.minusDays(1), LAST))
                .withMessage("A letter sent on 2026-11-06 cannot be received before that, on 2026-11-05."
                        + " Mend one of the two days.");
    }

    @Test
    void cannot_be_over_before_it_was_received() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deadline(SENT, RECEIVED, RECEIVED.minusDays(1)))
                .withMessage("A letter received on 2026-11-11 cannot have its last day before that, on 2026-11-10."
                        + " Mend one of the two days.");
    }
}
