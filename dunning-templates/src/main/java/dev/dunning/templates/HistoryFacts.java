package dev.dunning.templates;

import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the reader got before: messages that came back or were withdrawn do not count. */
final class HistoryFacts {

    private static final int MOST = 3;

    private final Job job;
    private final List<Sent> arrived;

    HistoryFacts(Job job) {
        this.job = job;
        this.arrived = arrived();
    }

    /** The days of the last messages, written as a list. */
    Optional<String> earlier() {
        List<LocalDate> days =
                arrived.stream().map(Sent::on).distinct().sorted().toList();
        List<String> last = days.stream()
                .skip(Math.max(0, days.size() - MOST))
                .map(job.format()::date)
                .toList();
        return Optional.of(job.format().list(last)).filter(text -> !text.isEmpty());
    }

    /** Whether the reader heard nothing of this before and promised nothing. */
    boolean isFirst() {
        return arrived.isEmpty() && events().noneMatch(DunningEvent.Promised.class::isInstance);
    }

    /** The day of the last statutory notice, where costs are asked now. */
    Optional<String> announcedOn() {
        return job.notice().claim().costs().isPositive()
                ? arrived.stream()
                        .filter(sent -> sent.kind() == NoticeKind.STATUTORY_NOTICE)
                        .map(Sent::on)
                        .max(Comparator.naturalOrder())
                        .map(job.format()::date)
                : Optional.empty();
    }

    private List<Sent> arrived() {
        Set<String> lost = dev.dunning.core.claim.Facts.lost(events().toList());
        return events().filter(Sent.class::isInstance)
                .map(Sent.class::cast)
                .filter(sent -> sent.kind().isDemand() && sent.channel().isDurable() && concerns(sent))
                .filter(sent -> sent.message().filter(lost::contains).isEmpty())
                .toList();
    }

    private boolean concerns(Sent sent) {
        return sent.invoices().stream().anyMatch(job.notice().invoices()::contains);
    }

    private Stream<DunningEvent> events() {
        return job.dossier().history().stream()
                .filter(event -> event.on().isBefore(job.notice().sent()));
    }
}
