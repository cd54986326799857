package dev.dunning.core.simulation.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Circumstance;
import dev.dunning.core.debtor.CircumstanceKind;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.money.Money;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Debtors whose payment somebody else decides have no habit. */
class OthersDecideTest {

    private static final DunningEngine PROMPT = TrueWorld.reminding(3, 17);
    private static final DunningEngine LATE = TrueWorld.reminding(30);
    private static final List<Dossier> BOOK = new TrueWorld(1, 0.05, 0.05).book(12);
    private static final Reactions REACTIONS = Reactions.assumed(Experience.learn(BOOK.stream(), TrueWorld.FROM));
    private static final Backtest BACKTEST = new Backtest(TrueWorld.FROM, TrueWorld.UNTIL, REACTIONS, 1, 1);
    private static final List<Reason> USUAL =
            BACKTEST.compare(PROMPT, LATE, BOOK.stream()).assumptions();

    @ParameterizedTest
    @EnumSource(
            value = CircumstanceKind.class,
            names = {"DECEASED", "INSOLVENT", "DEBT_COUNSELLING", "REPRESENTED"})
    void who_is_spoken_for_pays_nothing_by_habit_and_the_report_says_how_many_that_are(CircumstanceKind kind) {
        List<Dossier> book = BOOK.subList(0, 6);
        BacktestReport report = BACKTEST.compare(PROMPT, LATE, inCircumstance(book, kind, Optional.empty()).stream());

        assertThat(report.currencies().get(0).variants())
                .allSatisfy(result -> assertThat(result.a().paid().isZero()).isTrue());
        assertThat(report.assumptions())
                .extracting(Reason::toString)
                .anyMatch(text -> text.startsWith("Debtors who have died") && text.contains(": 6."));
        assertThat(USUAL).extracting(Reason::toString).noneMatch(text -> text.contains("have died"));
    }

    @Test
    void before_the_first_day_of_the_circumstance_they_pay_as_usual() {
        List<Dossier> book = BOOK;
        LocalDate day = TrueWorld.FROM.plusDays(20);
        Backtest short20 = new Backtest(TrueWorld.FROM, day.minusDays(1), REACTIONS, 1, 1);
        List<Dossier> later = inCircumstance(book, CircumstanceKind.INSOLVENT, Optional.of(day));
        BacktestReport whole = BACKTEST.compare(PROMPT, LATE, later.stream());
        BacktestReport until = short20.compare(PROMPT, LATE, book.stream());

        assertThat(paid(whole).isPositive()).isTrue();
        assertThat(paid(whole)).isEqualTo(paid(until));
        assertThat(whole.assumptions()).hasSize(until.assumptions().size() + 1);
    }

    @Test
    void hardship_and_vulnerability_leave_the_habit_as_it_is() {
        List<Dossier> book = BOOK.subList(0, 4);

        for (CircumstanceKind kind : List.of(CircumstanceKind.HARDSHIP, CircumstanceKind.VULNERABLE)) {
            assertThat(BACKTEST.compare(PROMPT, LATE, inCircumstance(book, kind, Optional.empty()).stream())
                            .assumptions())
                    .hasSize(USUAL.size());
        }
    }

    private static Money paid(BacktestReport report) {
        return report.currencies().get(0).variants().get(0).a().paid();
    }

    private static List<Dossier> inCircumstance(List<Dossier> book, CircumstanceKind kind, Optional<LocalDate> from) {
        return book.stream()
                .map(dossier -> dossier.about(dossier.debtor().toBuilder()
                        .circumstance(new Circumstance(kind, from, Optional.empty(), Ext.NONE))
                        .build()))
                .toList();
    }
}
