package dev.dunning.examples.cli;

import dev.dunning.core.insight.ChannelRecord;
import dev.dunning.core.insight.Figure;
import dev.dunning.core.insight.PaymentProfile;
import dev.dunning.core.insight.Prediction;
import dev.dunning.core.insight.Segments;
import dev.dunning.core.reason.Reason;
import dev.dunning.examples.cli.report.English;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How one debtor pays, in sentences. */
final class ProfileStory {

    private static final int SHOWN = 6;

    private final PaymentProfile profile;
    private final Segments.Membership segment;
    private final List<Prediction> predictions;
    private final Locale language;
    private final List<String> lines = new ArrayList<>();

    ProfileStory(PaymentProfile profile, Segments.Membership segment, List<Prediction> predictions, Locale language) {
        this.profile = profile;
        this.segment = segment;
        this.predictions = predictions;
        this.language = language;
    }

    List<String> lines() {
        lines.add(profile.debtor() + " on " + profile.on() + ": segment " + segment.name() + ". "
                + sentences(segment.because()));
        lines.add("");
        figure("Paid or fell due", profile.settled());
        figure("Late", profile.late());
        profile.delay().ifPresent(delay -> figure("Days after the due date, on average", delay));
        lines.add("Drawn towards what is usual: " + profile.usual());
        profile.spread().ifPresent(spread -> figure("Days by which payments differ", spread));
        profile.trend().ifPresent(trend -> figure("Days later than before, the last five", trend));
        figure("Promises kept", profile.promisesKept());
        figure("Promises broken", profile.promisesBroken());
        figure("Disputes", profile.disputes());
        figure("Signs that the debtor cannot pay", profile.inDifficulty());
        profile.channels().forEach(this::channel);
        profile.bestDay().ifPresent(day -> figure("Most payments come on", day));
        figure("Open", profile.open());
        figure("Overdue", profile.overdue());
        predictions.forEach(this::prediction);
        return lines;
    }

    private void figure(String name, Figure<?> figure) {
        lines.add(name + ": " + figure.value() + facts(figure.facts()));
    }

    private static String facts(List<String> facts) {
        if (facts.isEmpty()) {
            return "";
        }
        String shown = String.join(", ", facts.subList(0, Math.min(SHOWN, facts.size())));
        return " (" + shown + (facts.size() > SHOWN ? " and " + (facts.size() - SHOWN) + " more" : "") + ")";
    }

    private void channel(ChannelRecord record) {
        lines.add("By " + record.channel() + ": " + record.sent().value() + " sent, "
                + record.answered().value() + " answered, " + record.paid().value() + " paid within a week");
    }

    private void prediction(Prediction prediction) {
        lines.add("");
        String expected = prediction
                .expected()
                .map(day -> "probably paid about " + day + between(prediction))
                .orElse("no day can be told");
        String chance = prediction
                .chanceOfLatePayment()
                .map(rate -> "; chance of late payment " + English.percents(rate) + " %")
                .orElse("");
        lines.add("Invoice " + prediction.item() + ": " + expected + chance + ".");
        lines.add("  " + sentences(prediction.because()));
    }

    private static String between(Prediction prediction) {
        return prediction
                .early()
                .flatMap(early ->
                        prediction.late().map(late -> ", eight times in ten between " + early + " and " + late))
                .orElse("");
    }

    private String sentences(List<Reason> reasons) {
        return String.join(
                " ", reasons.stream().map(reason -> reason.text(language)).toList());
    }
}
