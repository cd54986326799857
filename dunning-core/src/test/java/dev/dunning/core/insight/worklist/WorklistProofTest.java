package dev.dunning.core.insight.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.worklist.BookOfKnownPayers.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Twenty working days on a book of ten thousand debtors whose behaviour is known to the test and to nobody else; another
 * book has another {@code -Ddunning.seed}.
 */
class WorklistProofTest {

    private static final int DEBTORS = 10_000;
    private static final int PLACES = DEBTORS * 6 / 1_000;
    private static final int DAYS = 20;
    private static final long SEED = Long.getLong("dunning.seed", 20_260_303);

    private static List<String> worklist(BookOfKnownPayers book, LocalDate on, Experience experience, int places) {
        return list(book, on, experience, places).items().stream()
                .map(WorkItem::debtor)
                .toList();
    }

    private static Worklist list(BookOfKnownPayers book, LocalDate on, Experience experience, int places) {
        return Worklist.of(book.overdue(on).parallel(), on, experience, BookOfKnownPayers.POLICY, Capacity.of(places));
    }

    private static BookOfKnownPayers lived(BookOfKnownPayers book, int days, Day whom) {
        LocalDate on = BookOfKnownPayers.START;
        for (int day = 0; day < days; day++) {
            on = book.nextWorkingDay(on, whom);
        }
        return book;
    }

    private static BookOfKnownPayers book() {
        return new BookOfKnownPayers(DEBTORS, SEED);
    }

    @Test
    void the_worklist_recovers_more_than_the_order_of_amount_or_age() {
        Experience experience = book().experience();
        BookOfKnownPayers alone = book();
        BookOfKnownPayers byList = book();
        BookOfKnownPayers byAmount = book();
        BookOfKnownPayers byAge = book();

        Stream.<Runnable>of(
                        () -> lived(alone, DAYS, on -> List.of()),
                        () -> lived(byList, DAYS, on -> worklist(byList, on, experience, PLACES)),
                        () -> lived(byAmount, DAYS, on -> byAmount.first(PLACES, on, payer -> -payer.amount(on))),
                        () -> lived(
                                byAge,
                                DAYS,
                                on -> byAge.first(
                                        PLACES, on, payer -> payer.due(on).toEpochDay())))
                .parallel()
                .forEach(Runnable::run);

        assertThat(byList.collected())
                .as(
                        "cents beside %s by amount, %s by age, and %s without anybody",
                        byAmount.collected(), byAge.collected(), alone.collected())
                .isGreaterThan(byAmount.collected())
                .isGreaterThan(byAge.collected());
        assertThat(byAge.collected()).isGreaterThan(alone.collected());
    }

    @Test
    void nobody_waits_longer_than_the_stated_bound() {
        BookOfKnownPayers book = new BookOfKnownPayers(300, SEED);
        Experience experience = book.experience();
        int places = 9;
        int bound = list(book, BookOfKnownPayers.START, experience, places)
                .desks()
                .get(0)
                .daysToReachAll();
        List<String> waiting = book.waiting(BookOfKnownPayers.START);

        lived(book, bound, on -> worklist(book, on, experience, places));

        assertThat(bound).isBetween(20, 60);
        assertThat(waiting).hasSizeGreaterThan(60);
        assertThat(book.neverReached(waiting)).isEmpty();
    }
}
