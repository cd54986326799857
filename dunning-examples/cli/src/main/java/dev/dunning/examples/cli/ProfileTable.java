package dev.dunning.examples.cli;

import dev.dunning.core.insight.Days;
import dev.dunning.core.insight.Figure;
import dev.dunning.core.insight.PaymentProfile;
import dev.dunning.core.insight.Prediction;
import dev.dunning.core.insight.Segments;
import dev.dunning.examples.cli.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The profiles of a ledger, a line each. */
final class ProfileTable {

    private static final List<String> COLUMNS =
            List.of("debtor", "segment", "settled", "late", "delay", "trend", "open", "overdue", "expected");
    private static final List<Integer> WIDTHS = List.of(24, 18, 11, 5, 9, 7, 16, 16, 18);

    private final List<List<String>> rows = new ArrayList<>();
    private final Words words;

    ProfileTable(Words words) {
        this.words = words;
    }

    void add(PaymentProfile profile, Segments.Membership segment, List<Prediction> predictions) {
        rows.add(List.of(
                profile.debtor(),
                segment.name(),
                words.write(profile.settled().value()),
                words.write(profile.late().value()),
                days(profile.delay()),
                days(profile.trend()),
                words.write(profile.open().value()),
                words.write(profile.overdue().value()),
                predictions.stream()
                        .flatMap(prediction -> prediction.expected().stream())
                        .min(Comparator.naturalOrder())
                        .map(words::write)
                        .orElse("-")));
    }

    private String days(Optional<Figure<Days>> figure) {
        return figure.map(days -> words.write(days.value())).orElse("-");
    }

    List<String> lines() {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<List<String>> all = new ArrayList<>();
        all.add(COLUMNS.stream()
                .map(column -> words.say("profile.column." + column))
                .toList());
        all.addAll(rows);
        return TextTable.of(all, WIDTHS).lines();
    }
}
