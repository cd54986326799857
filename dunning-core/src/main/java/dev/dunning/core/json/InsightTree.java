package dev.dunning.core.json;

import dev.dunning.core.insight.Bounds;
import dev.dunning.core.insight.ChannelRecord;
import dev.dunning.core.insight.Figure;
import dev.dunning.core.insight.PaymentProfile;
import dev.dunning.core.insight.Prediction;
import dev.dunning.core.insight.SegmentRule;
import dev.dunning.core.insight.Segments;
import dev.dunning.core.reason.Reason;
import java.util.List;
import java.util.Locale;

/** How profiles, predictions and segments are written, with reasons in one language. */
final class InsightTree {

    static final String FORMAT = "dunning-profile/1";

    private final Locale language;

    InsightTree(Locale language) {
        this.language = language;
    }

    Tree of(PaymentProfile profile, Segments.Membership segment, List<Prediction> predictions) {
        return new Tree()
                .put("format", FORMAT)
                .put("debtor", profile.debtor())
                .put("on", profile.on())
                .put("segment", segment.name())
                .put("because", reasons(segment.because()))
                .put("settled", figure(profile.settled()))
                .put("late", figure(profile.late()))
                .putOrNull("delay", profile.delay().map(InsightTree::figure))
                .put("usualDelay", profile.usual().toString())
                .putOrNull("spread", profile.spread().map(InsightTree::figure))
                .putOrNull("trend", profile.trend().map(InsightTree::figure))
                .put("promisesKept", figure(profile.promisesKept()))
                .put("promisesBroken", figure(profile.promisesBroken()))
                .put("disputes", figure(profile.disputes()))
                .put("disputed", figure(profile.disputed()))
                .put(
                        "channels",
                        profile.channels().stream().map(InsightTree::channel).toList())
                .putOrNull("bestDay", profile.bestDay().map(InsightTree::figure))
                .put("open", figure(profile.open()))
                .put("overdue", figure(profile.overdue()))
                .putOrNull("firstInvoice", profile.firstInvoice())
                .put("inDifficulty", figure(profile.inDifficulty()))
                .put("predictions", predictions.stream().map(this::prediction).toList());
    }

    private static Tree channel(ChannelRecord record) {
        return new Tree()
                .put("channel", record.channel())
                .put("sent", figure(record.sent()))
                .put("answered", figure(record.answered()))
                .put("paid", figure(record.paid()));
    }

    private static Tree figure(Figure<?> figure) {
        Object value =
                figure.value() instanceof Integer count ? count : figure.value().toString();
        return new Tree().put("value", value).put("facts", figure.facts());
    }

    private Tree prediction(Prediction prediction) {
        return new Tree()
                .put("invoice", prediction.item())
                .putOrNull("chanceOfLatePayment", prediction.chanceOfLatePayment())
                .putOrNull("expected", prediction.expected())
                .putOrNull("early", prediction.early())
                .putOrNull("late", prediction.late())
                .put("because", reasons(prediction.because()));
    }

    private List<Tree> reasons(List<Reason> reasons) {
        return reasons.stream().map(reason -> ReasonTree.of(reason, language)).toList();
    }

    static Tree of(Segments segments) {
        return new Tree()
                .put("format", SegmentsReader.FORMAT)
                .put(
                        "segments",
                        segments.rules().stream().map(InsightTree::rule).toList())
                .put("otherwise", segments.otherwise())
                .ext(segments.ext());
    }

    private static Tree rule(SegmentRule rule) {
        Tree bounds = new Tree();
        rule.bounds().forEach((measure, bound) -> bounds.put(measure.label(), bounds(bound)));
        return new Tree().put("id", rule.segment()).putFilled("if", bounds).putFilled("tags", rule.tags());
    }

    private static Tree bounds(Bounds bounds) {
        return new Tree()
                .put("atLeast", bounds.atLeast().map(Object::toString))
                .put("atMost", bounds.atMost().map(Object::toString));
    }
}
