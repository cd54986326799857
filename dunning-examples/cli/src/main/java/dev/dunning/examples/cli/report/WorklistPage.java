package dev.dunning.examples.cli.report;

import dev.dunning.core.insight.worklist.ContactEffect;
import dev.dunning.core.insight.worklist.DeskLoad;
import dev.dunning.core.insight.worklist.WorkItem;
import dev.dunning.core.insight.worklist.WorkPlace;
import dev.dunning.core.insight.worklist.Worklist;
import dev.dunning.core.money.Rate;
import dev.dunning.core.reason.Reason;
import dev.dunning.examples.cli.report.Bars.Look;
import dev.dunning.examples.cli.words.DeskBound;
import dev.dunning.examples.cli.words.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Whom people deal with on a day, desk by desk, as a page that needs nothing but itself. */
public final class WorklistPage {

    /** The name of its file. */
    public static final String NAME = "worklist.html";

    /** So many rows of a desk are shown; nobody deals with more in a day. */
    private static final int MOST = 1000;

    private final Worklist list;
    private final Locale language;
    private final Words words;
    private final FigurePage page;

    /**
     * Prepares the page.
     *
     * @param list the list
     * @param language the language of the page
     */
    public WorklistPage(Worklist list, Locale language) {
        this.list = list;
        this.language = language;
        this.words = Words.in(language);
        this.page = new FigurePage(words.say("worklist.title"), words.longDay(list.on()), words.language());
    }

    /**
     * Writes the page.
     *
     * @return the page
     */
    public String html() {
        list.desks()
                .forEach(desk ->
                        page.section(words.say("worklist.desk", Map.of("desk", desk.desk())), () -> desk(desk)));
        page.section(words.say("worklist.leftOut"), this::leftOut);
        page.section(words.say("worklist.effects"), this::effects);
        return page.ended(words.say("worklist.decidesNothing"), words.say("nothingLater", Map.of("day", list.on())));
    }

    private void desk(DeskLoad desk) {
        List<WorkItem> items = list.items().stream()
                .filter(item -> item.desk().equals(desk.desk()))
                .toList();
        page.say(DeskBound.in(words, desk) + " " + words.say("worklist.holds"));
        if (items.isEmpty()) {
            page.say(words.say("worklist.nobodyHere", Map.of("day", list.on())));
            return;
        }
        List<WorkItem> shown = items.stream().limit(MOST).toList();
        Map<Look, String> legend = legend(shown);
        if (!legend.isEmpty()) {
            Bars.legend(page.html(), legend);
        }
        charts(shown);
        rows(shown);
        if (items.size() > shown.size()) {
            page.say(words.count("worklist.more", items.size() - shown.size()));
        }
    }

    private Map<Look, String> legend(List<WorkItem> items) {
        return items.stream()
                .filter(item -> item.expectedRecovery().isPresent())
                .map(WorkItem::place)
                .distinct()
                .sorted()
                .collect(Collectors.toMap(
                        WorklistPage::look,
                        place -> words.name("worklist.legend", place),
                        (one, other) -> one,
                        () -> new EnumMap<>(Look.class)));
    }

    /** A chart for each currency, since amounts of two have no common scale. */
    private void charts(List<WorkItem> items) {
        Map<String, Bars> charts = new TreeMap<>();
        items.forEach(item -> item.expectedRecovery()
                .ifPresent(more -> charts.computeIfAbsent(
                                more.currency().getCurrencyCode(),
                                code -> new Bars(
                                        words.say("worklist.chart", Map.of("currency", code)),
                                        words.say("worklist.rankAndDebtor"),
                                        column("recovery")))
                        .add(
                                look(item.place()),
                                item.rank() + " " + item.debtor(),
                                (double) more.minorUnits(),
                                words.write(more))));
        charts.values().forEach(chart -> chart.draw(page.html()));
    }

    private void rows(List<WorkItem> items) {
        Table table = new Table(words.say("worklist.rows"))
                .text(words.say("worklist.rankAndDebtor"), column("kind"), column("channel"), column("place"))
                .number(column("overdue"), column("recovery"), column("waiting"));
        items.forEach(item -> table.row(
                List.of(
                        html -> html.text(item.rank() + " ").name(item.debtor()),
                        Table.said(Words.capital(words.name("worklist.kind", item.kind()))),
                        Table.said(item.channel()
                                .map(channel -> words.name("channel", channel))
                                .orElse("–")),
                        Table.said(words.name("worklist.place", item.place())),
                        Table.said(words.write(item.overdue())),
                        Table.said(item.expectedRecovery().map(words::write).orElse("–")),
                        Table.said(words.count("days", item.waiting()))),
                reasons(item.because())));
        table.draw(page.html());
    }

    /** Places for people who cannot pay have no bar, since nothing is expected of them. */
    private static Look look(WorkPlace place) {
        return place == WorkPlace.WAITED ? Look.STRIPED : Look.SOLID;
    }

    private Consumer<Html> reasons(List<Reason> because) {
        return Table.said(because.stream().map(reason -> reason.text(language)).collect(Collectors.joining(" ")));
    }

    private void leftOut() {
        if (list.leftOut().isEmpty()) {
            page.say(words.say("worklist.leftOut.nobody"));
            return;
        }
        Table table = new Table(words.say("worklist.leftOut.rows"))
                .text(column("why"))
                .number(column("debtors"));
        list.leftOut()
                .forEach((why, count) ->
                        table.row(List.of(reasons(List.of(why.reason())), Table.said(words.write(count)))));
        table.draw(page.html());
    }

    private void effects() {
        page.say(words.say("worklist.effects.odds", Map.of("odds", Rate.ofPercent(300))));
        Table table = new Table(words.say("worklist.effects.rows"))
                .text(column("channel"), column("source"))
                .number(column("odds"));
        list.effects()
                .forEach(effect -> table.row(
                        Words.capital(words.name("channel", effect.channel())),
                        source(effect),
                        words.wholePercents(effect.odds())));
        table.draw(page.html());
    }

    private String source(ContactEffect effect) {
        return effect.isAssumed()
                ? words.say("worklist.effects.assumed")
                : words.count("worklist.effects.learned", effect.contacts());
    }

    private String column(String name) {
        return Words.capital(words.say("worklist.column." + name));
    }
}
