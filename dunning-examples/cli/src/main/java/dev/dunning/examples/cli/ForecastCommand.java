package dev.dunning.examples.cli;

import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.forecast.CashForecast;
import dev.dunning.core.json.DunningJson;
import dev.dunning.examples.cli.words.Words;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Foretells the cash of the next weeks. */
@Command(
        name = "forecast",
        description =
                "Prints which part of what is open will come in during which week, learned from the ledger itself.")
final class ForecastCommand extends TerminalCommand {

    private static final int QUARTER = 13;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private DayOption on = new DayOption();

    @Option(
            names = "--weeks",
            paramLabel = "N",
            converter = WeeksConverter.class,
            description = "How many weeks, Monday to Sunday; 13 unless said otherwise.")
    private int weeks = QUARTER;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        LedgerOption.Reading<Experience> learned =
                ledger.read(terminal(), dossiers -> Experience.learn(dossiers, on.day()));
        List<CashForecast> forecasts =
                ledger.again(terminal(), dossiers -> CashForecast.of(dossiers, on.day(), weeks, learned.result()));
        if (json) {
            terminal().print(DunningJson.tree(on.day(), forecasts));
        } else {
            new ForecastText(Words.in(language.locale()))
                    .lines(on.day(), forecasts, learned.result())
                    .forEach(terminal()::print);
        }
        return terminal().status(forecasts.size(), learned.failed());
    }

    /** Reads a number of weeks. */
    static final class WeeksConverter implements ITypeConverter<Integer> {

        private static final int TEN_YEARS = 520;

        @Override
        public Integer convert(String value) {
            return Count.of(value, TEN_YEARS);
        }
    }
}
