package dev.dunning.core.simulation.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.insight.Experience;
import dev.dunning.core.testkit.Scenario;
import dev.dunning.core.testkit.Scenarios;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BacktestProperties {

    @Property(tries = 30)
    void no_cent_is_made_and_none_is_lost(
            @ForAll(supplier = Scenarios.Any.class) Scenario scenario, @ForAll long seed) {
        LocalDate from = scenario.day();
        Reactions reactions = Reactions.assumed(Experience.none(from));
        BacktestReport report = new Backtest(from, from.plusMonths(4), reactions, seed, 1)
                .compare(scenario.engine(), TrueWorld.reminding(2), Stream.of(scenario.dossier()));

        assertThat(report.dossiers() + report.leftOut()).isEqualTo(1);
        report.currencies()
                .forEach(currency -> currency.variants().forEach(result -> {
                    conserved(result.a());
                    conserved(result.b());
                }));
    }

    private static void conserved(PolicyFigures figures) {
        assertThat(figures.openAtStart().plus(figures.invoiced()))
                .isEqualTo(figures.paid()
                        .plus(figures.setOff())
                        .plus(figures.writtenOff())
                        .plus(figures.openAtEnd()));
    }
}
