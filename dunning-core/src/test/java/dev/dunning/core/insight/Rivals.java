package dev.dunning.core.insight;

import dev.dunning.core.insight.IbmLedger.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.classification.dtree.impurity.GiniIndex;
import org.tribuo.classification.ensemble.VotingCombiner;
import org.tribuo.classification.sgd.linear.LogisticRegressionTrainer;
import org.tribuo.common.tree.RandomForestTrainer;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** Well-known ways to foretell a late payment, with what is known of the customer on the day of issue. */
final class Rivals {

    private static final String LATE = "late";
    private static final String IN_TIME = "in-time";
    private static final LabelFactory LABELS = new LabelFactory();
    private static final String[] NAMES = {"share", "delay", "last", "open", "count", "amount", "paper", "spread"};
    private static final int TREES = 500;
    private static final double USUAL = 2;
    /** A forest tells of each of its trees; kept here, for a log that nobody holds forgets its level. */
    private static final Logger LOG = Logger.getLogger("org.tribuo");

    static {
        LOG.setLevel(Level.WARNING);
    }

    private final Map<String, List<Row>> byCustomer;
    private final List<Row> known;
    private final double usualShare;
    private final double usualDelay;
    private final double[] means = new double[NAMES.length];
    private final double[] spreads = new double[NAMES.length];

    Rivals(List<Row> rows, LocalDate learned) {
        this.byCustomer = rows.stream().collect(Collectors.groupingBy(Row::customer));
        this.known = rows.stream()
                .filter(row -> !row.issued().isAfter(learned))
                .filter(row -> !row.paid().isAfter(learned) || row.due().isBefore(learned))
                .toList();
        this.usualShare =
                known.stream().mapToInt(row -> row.isLate() ? 1 : 0).average().orElseThrow();
        this.usualDelay =
                known.stream().mapToLong(row -> row.delayOn(learned)).average().orElseThrow();
        standardise();
    }

    private void standardise() {
        List<double[]> all = known.stream().map(this::raw).toList();
        for (int i = 0; i < NAMES.length; i++) {
            int feature = i;
            means[i] = all.stream().mapToDouble(row -> row[feature]).average().orElseThrow();
            spreads[i] = Math.sqrt(all.stream()
                    .mapToDouble(row -> Math.pow(row[feature] - means[feature], 2))
                    .average()
                    .orElseThrow());
        }
    }

    private List<Row> before(Row row) {
        return byCustomer.get(row.customer()).stream()
                .filter(past -> past.issued().isBefore(row.issued()))
                .filter(past -> past.paid().isBefore(row.issued()) || past.due().isBefore(row.issued()))
                .toList();
    }

    /** The share of the customer's invoices that were late, drawn towards the usual one. */
    double share(Row row) {
        List<Row> past = before(row);
        return (past.stream().filter(Row::isLate).count() + USUAL * usualShare) / (past.size() + USUAL);
    }

    /** The mean delay of what the customer paid so far; the usual one where that is nothing. */
    double meanDelay(Row row) {
        return before(row).stream()
                .filter(past -> past.paid().isBefore(row.issued()))
                .mapToLong(Row::delay)
                .average()
                .orElse(usualDelay);
    }

    private double[] raw(Row row) {
        List<Row> past = before(row);
        double delays =
                past.stream().mapToLong(each -> each.delayOn(row.issued())).sum();
        double delay = (delays + USUAL * usualDelay) / (past.size() + USUAL);
        double spread = Math.sqrt(past.stream()
                .mapToDouble(each -> Math.pow(each.delayOn(row.issued()) - delay, 2))
                .average()
                .orElse(1));
        double last = past.isEmpty() ? usualShare : past.get(past.size() - 1).isLate() ? 1 : 0;
        long open = past.stream()
                .filter(each -> !each.paid().isBefore(row.issued()))
                .count();
        return new double[] {
            share(row),
            delay,
            last,
            open,
            past.size(),
            Math.log((double) row.amount().minorUnits()),
            row.paper() ? 1 : 0,
            spread
        };
    }

    private ArrayExample<Label> example(Row row) {
        double[] raw = raw(row);
        double[] values = IntStream.range(0, raw.length)
                .mapToDouble(i -> (raw[i] - means[i]) / spreads[i])
                .toArray();
        return new ArrayExample<>(new Label(row.isLate() ? LATE : IN_TIME), NAMES, values);
    }

    List<Double> logisticRegression(List<Row> judged) {
        return chances(new LogisticRegressionTrainer(), judged);
    }

    List<Double> randomForest(List<Row> judged) {
        CARTClassificationTrainer tree = new CARTClassificationTrainer(8, 5, 0, 0.5f, false, new GiniIndex(), 1);
        return chances(new RandomForestTrainer<>(tree, new VotingCombiner(), TREES, 1), judged);
    }

    private List<Double> chances(Trainer<Label> trainer, List<Row> judged) {
        MutableDataset<Label> data = new MutableDataset<>(new SimpleDataSourceProvenance("past", LABELS), LABELS);
        known.forEach(row -> data.add(example(row)));
        Model<Label> model = trainer.train(data);
        List<Double> chances = new ArrayList<>();
        for (Row row : judged) {
            chances.add(model.predict(example(row)).getOutputScores().get(LATE).getScore());
        }
        return chances;
    }
}
