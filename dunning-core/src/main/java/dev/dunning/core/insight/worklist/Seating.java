package dev.dunning.core.insight.worklist;

import dev.dunning.core.debtor.Debtor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Gives the places of a day to candidates. However many there are, each desk keeps the best only: as many as all desks
 * have places, since so many others could at most be put before one of them.
 */
final class Seating {

    private static final double HALF = 0.5;

    private final Capacity capacity;
    private final List<Desk> desks;
    private final Map<WorkPlace, List<Shortlist<Candidate>>> best = new EnumMap<>(WorkPlace.class);
    private final int[] waiting;
    private final int[] others;
    private final int[] used;
    private final Set<Candidate> seated = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<WorkPlace, List<Seat>> seats = new EnumMap<>(WorkPlace.class);

    private record Seat(Candidate candidate, String desk) {}

    private record Ranked(Seat seat, WorkPlace place, double position) {}

    Seating(Capacity capacity) {
        this.capacity = capacity;
        this.desks = capacity.desks();
        this.waiting = new int[desks.size()];
        this.others = new int[desks.size()];
        this.used = new int[desks.size()];
        for (WorkPlace place : WorkPlace.values()) {
            seats.put(place, new ArrayList<>());
            best.put(
                    place,
                    desks.stream()
                            .map(desk -> new Shortlist<>(capacity.contacts(), Candidate.order(place)))
                            .toList());
        }
    }

    void offer(Candidate candidate) {
        candidate.desks().stream().forEach(desk -> waiting[desk]++);
        for (WorkPlace place : WorkPlace.values()) {
            if (candidate.mayHave(place)) {
                candidate.desks().stream().forEach(desk -> best(place).get(desk).offer(candidate));
            }
        }
    }

    private List<Shortlist<Candidate>> best(WorkPlace place) {
        return Objects.requireNonNull(best.get(place));
    }

    /** Counts somebody who is not on the list today and may be on that of a later day. */
    void expect(Debtor debtor) {
        IntStream.range(0, desks.size())
                .filter(desk -> desks.get(desk).takes(debtor, Optional.empty()))
                .forEach(desk -> others[desk]++);
    }

    /** Those who waited longest have their places besides those whom the score puts on the list anyway. */
    List<WorkItem> items(LocalDate on) {
        seat(WorkPlace.SCORE, desk -> desk.contacts() - capacity.waitingPlaces(desk) - capacity.helpPlaces(desk));
        seat(WorkPlace.WAITED, capacity::waitingPlaces);
        seat(WorkPlace.HELP, capacity::helpPlaces);
        seat(WorkPlace.SCORE, Desk::contacts);
        seat(WorkPlace.HELP, Desk::contacts);
        return ranked(on);
    }

    private void seat(WorkPlace place, ToIntFunction<Desk> places) {
        int[] left = IntStream.range(0, desks.size())
                .map(desk -> Math.min(
                        places.applyAsInt(desks.get(desk)), desks.get(desk).contacts() - used[desk]))
                .toArray();
        best(place).stream()
                .flatMap(shortlist -> shortlist.list().stream())
                .sorted(Candidate.order(place))
                .forEach(candidate -> seat(candidate, place, left));
    }

    private void seat(Candidate candidate, WorkPlace place, int[] left) {
        if (seated.contains(candidate)) {
            return;
        }
        candidate.desks().stream().filter(desk -> left[desk] > 0).findFirst().ifPresent(desk -> {
            left[desk]--;
            used[desk]++;
            seated.add(candidate);
            Objects.requireNonNull(seats.get(place))
                    .add(new Seat(candidate, desks.get(desk).id()));
        });
    }

    /** Each share is spread evenly over the list, so that a day that ends early cuts all of them alike. */
    private List<WorkItem> ranked(LocalDate on) {
        List<Ranked> ranked = new ArrayList<>();
        seats.forEach((place, list) -> {
            for (int i = 0; i < list.size(); i++) {
                ranked.add(new Ranked(list.get(i), place, (i + HALF) / list.size()));
            }
        });
        ranked.sort(Comparator.comparingDouble(Ranked::position).thenComparing(Ranked::place));
        return IntStream.range(0, ranked.size())
                .mapToObj(i -> item(i + 1, ranked.get(i), on))
                .toList();
    }

    private static WorkItem item(int rank, Ranked ranked, LocalDate on) {
        return ranked.seat().candidate().item(rank, ranked.seat().desk(), ranked.place(), on);
    }

    List<DeskLoad> loads() {
        return IntStream.range(0, desks.size()).mapToObj(this::load).toList();
    }

    private DeskLoad load(int number) {
        Desk desk = desks.get(number);
        return new DeskLoad(
                desk.id(),
                desk.contacts(),
                capacity.waitingPlaces(desk),
                capacity.helpPlaces(desk),
                used[number],
                waiting[number],
                others[number]);
    }
}
