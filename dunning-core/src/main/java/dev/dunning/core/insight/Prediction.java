package dev.dunning.core.insight;

import dev.dunning.core.money.Rate;
import dev.dunning.core.reason.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When an open invoice will probably be paid, and why anybody should think so.
 *
 * @param item number of the invoice, or {@code number/part}
 * @param chanceOfLatePayment how many of a hundred such invoices are paid after their due date; 100 once it has passed
 * @param expected the day on which half of such invoices are paid; absent when it is open for longer than forecasts of such invoices ever missed
 * @param early the day before which one in ten such invoices is paid; absent like the expected day
 * @param late the day after which one in ten such invoices is paid; absent like the expected day
 * @param because what it rests on, in the order in which a person would tell it
 */
public record Prediction(
        String item,
        Rate chanceOfLatePayment,
        Optional<LocalDate> expected,
        Optional<LocalDate> early,
        Optional<LocalDate> late,
        List<Reason> because) {

    /** Copies the reasons. */
    public Prediction {
        because = List.copyOf(because);
    }
}
