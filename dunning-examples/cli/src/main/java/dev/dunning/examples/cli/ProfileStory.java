package dev.dunning.examples.cli;

import dev.dunning.core.insight.ChannelRecord;
import dev.dunning.core.insight.Days;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.Figure;
import dev.dunning.core.insight.PaymentProfile;
import dev.dunning.core.insight.Prediction;
import dev.dunning.core.insight.Segments;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.examples.cli.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How one debtor pays, in sentences and with every fact behind them, as the debtor may ask to read it. */
final class ProfileStory {

    private static final int WIDTH = 98;
    private static final String INDENT = "  ";

    private final PaymentProfile profile;
    private final Segments.Membership segment;
    private final List<Prediction> predictions;
    private final boolean isLearned;
    private final Locale language;
    private final Words words;
    private final ProfileFacts facts;
    private final List<String> lines = new ArrayList<>();

    ProfileStory(
            Dossier dossier,
            PaymentProfile profile,
            Segments.Membership segment,
            Experience experience,
            Locale language) {
        this.profile = profile;
        this.segment = segment;
        this.predictions = experience.predict(dossier, profile.on());
        this.isLearned = !experience.isEmpty();
        this.language = language;
        this.words = Words.in(language);
        this.facts = new ProfileFacts(dossier, profile, words);
    }

    List<String> lines() {
        say(words.say("profile.title", Map.of("debtor", profile.debtor(), "day", profile.on())));
        say(segment());
        lines.add("");
        habits();
        agreements();
        profile.channels().forEach(this::channel);
        profile.bestDay()
                .ifPresent(day -> say(words.say(
                        "profile.bestDay",
                        Map.of("weekday", words.name("weekday", day.value()), "facts", facts.of(day)))));
        figure("open", profile.open());
        figure("overdue", profile.overdue());
        profile.firstInvoice().ifPresent(day -> line("firstInvoice", day, ""));
        if (!profile.tags().isEmpty()) {
            line("labels", String.join(", ", profile.tags()), "");
        }
        predictions.forEach(this::prediction);
        return lines;
    }

    private String segment() {
        String named = words.say("profile.segment", Map.of("segment", words.name("segment", segment.name())));
        return named + " "
                + (segment.because().isEmpty() ? words.say("profile.segment.otherwise") : sentences(segment.because()));
    }

    private void habits() {
        line(
                "settled",
                profile.settled().value(),
                facts.listed(profile.settled().facts()));
        figure("late", profile.late());
        profile.delay().ifPresent(delay -> line("delay", aroundDue(delay.value()), facts.of(delay) + openToo()));
        usual().ifPresent(name -> line(name, aroundDue(profile.usual()), ""));
        profile.spread()
                .ifPresent(spread -> figure("spread", spread, days -> words.count("days", days.number(), Map.of())));
        profile.trend().ifPresent(trend -> figure("trend", trend, this::later));
    }

    /** Whoever has no average of its own is a usual debtor, where it is known what that is. */
    private Optional<String> usual() {
        if (profile.delay().isEmpty()) {
            return isLearned ? Optional.of("usual.ofAll") : Optional.empty();
        }
        return Optional.of(isLearned ? "usual" : "usual.unlearned");
    }

    private String openToo() {
        return facts.countsOpen() ? words.say("profile.delay.open") : "";
    }

    private void agreements() {
        figure("promisesKept", profile.promisesKept());
        figure("promisesBroken", profile.promisesBroken());
        figure("disputes", profile.disputes());
        figure("disputed", profile.disputed());
        line("inDifficulty", profile.inDifficulty().value(), facts.careful());
    }

    private void channel(ChannelRecord record) {
        say(words.say(
                "profile.messages",
                Map.of(
                        "channel", words.name("channel", record.channel()),
                        "sent", counted(record.sent()),
                        "answered", counted(record.answered()),
                        "paid", counted(record.paid()))));
    }

    private String counted(Figure<Integer> figure) {
        return words.write(figure.value()) + facts.of(figure);
    }

    private void prediction(Prediction prediction) {
        lines.add("");
        ExpectedDay day =
                new ExpectedDay(prediction.item(), prediction.expected(), prediction.early(), prediction.late());
        boolean isLate = prediction.because().stream()
                .anyMatch(reason -> reason.rule().id().equals("invoice-is-late-already"));
        String chance = prediction
                .chanceOfLatePayment()
                .filter(rate -> !isLate)
                .map(rate -> " " + words.say("profile.chance", Map.of("chance", words.wholePercents(rate))))
                .orElse("");
        say(day.in(words) + chance);
        lines.addAll(TextTable.wrapped(sentences(prediction.because()), WIDTH).stream()
                .map(line -> INDENT + line)
                .toList());
    }

    private String aroundDue(Days days) {
        return sided("profile.delay", days, "after", "before");
    }

    private String later(Days days) {
        return sided("profile.trend", days, "later", "earlier");
    }

    private String sided(String key, Days days, String more, String less) {
        String side = days.tenths() < 0 ? less : more;
        return words.count(key + "." + side, days.number().abs(), Map.of());
    }

    private void figure(String name, Figure<?> figure) {
        figure(name, figure, words::write);
    }

    private <T> void figure(String name, Figure<T> figure, Function<? super T, String> writing) {
        line(name, writing.apply(figure.value()), facts.of(figure));
    }

    private void line(String name, Object value, String because) {
        say(words.say(
                "profile.figure", Map.of("name", words.say("profile." + name), "value", value, "facts", because)));
    }

    /** Lines that go on are indented. */
    private void say(String text) {
        List<String> wrapped = TextTable.wrapped(text, WIDTH);
        lines.add(wrapped.get(0));
        wrapped.stream().skip(1).forEach(line -> lines.add(INDENT + line));
    }

    private String sentences(List<Reason> reasons) {
        return String.join(
                " ", reasons.stream().map(reason -> reason.text(language)).toList());
    }
}
