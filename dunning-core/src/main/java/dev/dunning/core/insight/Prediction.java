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
 * @param chanceOfLatePayment how many of a hundred such invoices are paid after their due date; 100 once it has passed;
 *     absent while a dispute, a hold or somebody who acts for the debtor leaves it open,
 *     and where a plan has set other days
 * @param expected the day on which half of such invoices are paid: the day agreed where one is, and kept often enough; absent
 *     when the invoice is open for longer than forecasts of such invoices ever missed, and where nothing can be told
 * @param early the day before which one in ten such invoices is paid; absent like the expected day
 * @param late the day after which one in ten such invoices is paid; absent like the expected day
 * @param because what it rests on, in the order in which a person would tell it
 */
public record Prediction(
        String item,
        Optional<Rate> chanceOfLatePayment,
        Optional<LocalDate> expected,
        Optional<LocalDate> early,
        Optional<LocalDate> late,
        List<Reason> because) {

    /** Copies the reasons. */
    public Prediction {
        because = List.copyOf(because);
    }
}
