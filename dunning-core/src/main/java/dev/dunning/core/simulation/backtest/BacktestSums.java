package dev.dunning.core.simulation.backtest;

import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.insight.WaitingTimes;
import dev.dunning.core.insight.history.SpokenFor;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.simulation.Timeline;
import dev.dunning.core.simulation.backtest.BacktestReport.InCurrency;
import dev.dunning.core.simulation.backtest.BacktestReport.Ranking;
import dev.dunning.core.simulation.backtest.BacktestReport.Verdict;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plays dossiers through under both policies, and sums them up by currency and strength. */
final class BacktestSums {

    private final Backtest question;
    private final DunningEngine a;
    private final DunningEngine b;
    private final Map<String, Map<Play, PairSums>> byCurrency = new TreeMap<>();
    private final Set<String> spokenFor = new HashSet<>();
    private int dossiers;
    private int leftOut;

    BacktestSums(Backtest question, DunningEngine a, DunningEngine b) {
        this.question = question;
        this.a = a;
        this.b = b;
    }

    /** One that the engine refuses under any strength is left out of all. */
    void add(Dossier dossier) {
        if (Books.isKnownLater(dossier, question.from())) {
            leftOut++;
            return;
        }
        try {
            Map<Play, PairSums> own = played(Books.asOf(dossier, question.from()));
            add(dossier.currency().getCurrencyCode(), own);
            dossiers++;
            noteSpokenFor(dossier);
        } catch (RuntimeException refused) {
            leftOut++;
        }
    }

    /** Somebody who is spoken for on any day of the time; two dossiers of one debtor are one. */
    private void noteSpokenFor(Dossier dossier) {
        boolean isSpokenFor = !dossier.debtor().circumstances().isEmpty()
                && question.from()
                        .plusDays(1)
                        .datesUntil(question.until().plusDays(1))
                        .anyMatch(day -> SpokenFor.isOn(dossier.debtor(), day));
        if (isSpokenFor) {
            spokenFor.add(dossier.creditor().id() + "\0" + dossier.debtor().id());
        }
    }

    private void add(String currency, Map<Play, PairSums> more) {
        Map<Play, PairSums> sums = byCurrency.computeIfAbsent(currency, code -> new TreeMap<>());
        more.forEach((play, pair) ->
                sums.computeIfAbsent(play, each -> new PairSums()).add(pair));
    }

    private Map<Play, PairSums> played(Dossier start) {
        WaitingTimes times = question.reactions().experience().waitingTimes(start, question.from());
        Map<Play, PairSums> own = new TreeMap<>();
        for (Play play : Play.all(question.draws())) {
            PairSums pair = new PairSums();
            pair.add(play(a, start, play, times), play(b, start, play, times));
            own.put(play, pair);
        }
        return own;
    }

    private Played play(DunningEngine engine, Dossier start, Play play, WaitingTimes times) {
        PayingByChance debtor = new PayingByChance(
                start,
                question.reactions(),
                play.strength().strength(),
                times,
                Draws.of(question.seed() + play.draw(), start));
        return new Played(start, Timeline.of(engine, start, question.from(), question.until(), debtor));
    }

    void add(BacktestSums other) {
        other.byCurrency.forEach(this::add);
        dossiers += other.dossiers;
        leftOut += other.leftOut;
        spokenFor.addAll(other.spokenFor);
    }

    BacktestReport report() {
        List<InCurrency> currencies = byCurrency.entrySet().stream()
                .map(entry -> inCurrency(Currency.getInstance(entry.getKey()), entry.getValue()))
                .toList();
        return new BacktestReport(
                question.from(),
                question.until(),
                question.seed(),
                question.reactions(),
                currencies.stream().allMatch(InCurrency::isEmpty) ? List.of() : assumptions(),
                dossiers,
                leftOut,
                currencies);
    }

    private List<Reason> assumptions() {
        List<Reason> all = new ArrayList<>(question.reactions().assumptions());
        if (!spokenFor.isEmpty()) {
            all.add(Reason.of("backtest-others-decide-for-some").with("count", spokenFor.size()));
        }
        return all;
    }

    private InCurrency inCurrency(Currency currency, Map<Play, PairSums> sums) {
        List<BacktestReport.Result> results = Stream.of(Strength.values())
                .map(strength -> sums(sums, strength, 0).result(strength, currency))
                .toList();
        List<BacktestReport.Draw> draws = IntStream.range(0, question.draws())
                .mapToObj(draw -> sums(sums, Strength.AS_STATED, draw).draw(question.seed() + draw))
                .toList();
        return new InCurrency(currency, verdict(results), results, draws);
    }

    private static PairSums sums(Map<Play, PairSums> sums, Strength strength, int draw) {
        return sums.getOrDefault(new Play(strength, draw), new PairSums());
    }

    private static Verdict verdict(List<BacktestReport.Result> results) {
        Set<Ranking> working = rankings(results, strength -> strength != Strength.NONE);
        Set<Ranking> silent = rankings(results, strength -> strength == Strength.NONE);
        if (working.size() == 1 && working.containsAll(silent)) {
            return Verdict.HOLDS;
        }
        return working.size() == 1 && silent.contains(Ranking.EQUAL)
                ? Verdict.HOLDS_IF_MESSAGES_WORK
                : Verdict.DEPENDS_ON_ASSUMPTIONS;
    }

    private static Set<Ranking> rankings(List<BacktestReport.Result> results, Predicate<Strength> which) {
        return results.stream()
                .filter(result -> which.test(result.strength()))
                .map(BacktestReport.Result::ranking)
                .collect(Collectors.toSet());
    }
}
