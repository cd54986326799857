package dev.dunning.core.jurisdiction;

import dev.dunning.core.calendar.BusinessCalendar;
import dev.dunning.core.calendar.Deadline;
import dev.dunning.core.calendar.HolidayCalendar;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.law.LawFacts;
import dev.dunning.core.law.LawTable;
import dev.dunning.core.law.LawTopic;
import dev.dunning.core.notice.NoticeKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** When messages count as received, terms end and due days shift, read from a law's facts. */
final class TermLaw {

    private static final String DAY_ONE = "day-one-is-working-day";

    private final HolidayCalendar holidays;
    private final BusinessCalendar postalDays;
    private final BusinessCalendar workingDays;
    private final Optional<DueDay> dueDay;
    private final Optional<Integer> noticeDays;
    private final Optional<String> mail;
    private final Optional<DatedValues<Integer>> countingDays;

    /** Whether a due day that is not open moves to the next one that is. */
    enum DueDay {
        AS_AGREED,
        NEXT_WORKING_DAY,
        NEXT_OPEN_DAY
    }

    TermLaw(LawFacts facts, HolidayCalendar holidays, BusinessCalendar workingDays) {
        this.holidays = holidays;
        this.workingDays = workingDays;
        this.postalDays = holidays.closedOn(DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
        this.dueDay = newest(Versions.of(facts, LawTopic.DUE_DAY, fact -> fact.word(DueDay.class)));
        this.noticeDays = newest(Versions.of(facts, LawTopic.NOTICE_DAYS, fact -> Integer.valueOf(fact.value())));
        this.mail = newest(Versions.of(facts, LawTopic.MAIL, fact -> fact.value()));
        this.countingDays = mail.filter(value -> !value.contains(" ")).map(LawTable::days);
    }

    /** These rules do not depend on the kind of debtor. */
    private static <T> Optional<T> newest(Versions<T> versions) {
        return Stream.of(DebtorKind.values())
                .flatMap(kind -> versions.on(kind, by -> LocalDate.MAX).stream())
                .findFirst();
    }

    Stream<DatedValues<?>> tables() {
        return countingDays.stream().map(table -> (DatedValues<?>) table);
    }

    BusinessCalendar calendar() {
        return workingDays;
    }

    boolean isHoliday(LocalDate day) {
        return holidays.isHoliday(day);
    }

    LocalDate lastDayToPay(LocalDate due) {
        return switch (dueDay.orElse(DueDay.AS_AGREED)) {
            case AS_AGREED -> due;
            case NEXT_WORKING_DAY -> workingDays.onOrAfter(due);
            case NEXT_OPEN_DAY -> openDays().onOrAfter(due);
        };
    }

    /** The working days, and every Saturday that is no holiday. */
    private BusinessCalendar openDays() {
        return day -> day.getDayOfWeek() == DayOfWeek.SATURDAY ? !isHoliday(day) : workingDays.isBusinessDay(day);
    }

    Deadline deadline(NoticeKind kind, Channel channel, LocalDate sent, int days) {
        int term = kind == NoticeKind.STATUTORY_NOTICE ? Math.max(days, noticeDays.orElse(0)) : days;
        LocalDate received = received(channel, sent);
        boolean countsItself = !channel.isElectronic()
                && mail.filter(value -> value.startsWith(DAY_ONE)).isPresent();
        LocalDate end = received.plusDays(countsItself ? Math.max(0, term - 1) : term);
        return new Deadline(sent, received, workingDays.onOrAfter(end));
    }

    private LocalDate received(Channel channel, LocalDate sent) {
        if (channel.isElectronic()) {
            return sent;
        }
        return countingDays
                .map(table -> postalDays.plusBusinessDays(sent, on(table, sent)))
                .orElseGet(() -> workingDays.plusBusinessDays(sent, postDays()));
    }

    private int postDays() {
        return mail.map(value -> Integer.valueOf(value.substring(value.indexOf(' ') + 1)))
                .orElse(3);
    }

    private static int on(DatedValues<Integer> table, LocalDate day) {
        return table.on(day.isBefore(table.from().firstKey()) ? table.from().firstKey() : day);
    }
}
