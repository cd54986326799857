package dev.dunning.examples.cli.report;

import static dev.dunning.examples.cli.report.Html.at;

import dev.dunning.core.insight.worklist.ContactEffect;
import dev.dunning.core.insight.worklist.DeskLoad;
import dev.dunning.core.insight.worklist.WorkItem;
import dev.dunning.core.insight.worklist.WorkPlace;
import dev.dunning.core.insight.worklist.Worklist;
import dev.dunning.core.reason.Reason;
import dev.dunning.examples.cli.report.Bars.Look;
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
    private final FigurePage page;

    /**
     * Prepares the page.
     *
     * @param list the list
     * @param language the language of the reasons
     */
    public WorklistPage(Worklist list, Locale language) {
        this.list = list;
        this.language = language;
        this.page = new FigurePage("Whom to contact first", English.weekday(list.on()));
    }

    /**
     * Writes the page.
     *
     * @return the page
     */
    public String html() {
        list.desks().forEach(desk -> page.section("Desk: " + desk.desk(), () -> desk(desk)));
        page.section("Who is left out", this::leftOut);
        page.section("What a contact is taken to bring", this::effects);
        return page.ended(
                "The list orders work and decides nothing: nobody gets a harsher or an earlier letter by it, and names,"
                        + " addresses, languages and circumstances play no part in the score.",
                "Nothing after " + English.day(list.on()) + " was looked at.");
    }

    private void desk(DeskLoad desk) {
        List<WorkItem> items = list.items().stream()
                .filter(item -> item.desk().equals(desk.desk()))
                .toList();
        page.say(English.capital(English.bound(desk)) + " That holds as long as people do the list every day and record"
                + " each contact.");
        if (items.isEmpty()) {
            page.say("Nobody has to be contacted at this desk on " + English.day(list.on()) + ".");
            return;
        }
        List<WorkItem> shown = items.stream().limit(MOST).toList();
        Bars.legend(page.html(), legend(shown));
        charts(shown);
        rows(shown);
        if (items.size() > shown.size()) {
            page.say("And " + (items.size() - shown.size()) + " more, which the command prints.");
        }
    }

    private static Map<Look, String> legend(List<WorkItem> items) {
        return items.stream()
                .map(WorkItem::place)
                .distinct()
                .sorted()
                .collect(Collectors.toMap(
                        WorklistPage::look,
                        place -> words(place) + ": " + meaning(place),
                        (one, other) -> one,
                        () -> new EnumMap<>(Look.class)));
    }

    /** A chart for each currency, since amounts of two have no common scale. */
    private void charts(List<WorkItem> items) {
        Map<String, Bars> charts = new TreeMap<>();
        items.forEach(item -> charts.computeIfAbsent(
                        item.expectedRecovery().currency().getCurrencyCode(),
                        code -> new Bars(
                                "How much more a contact is expected to bring within two weeks, in " + code,
                                "Rank, debtor",
                                "Expected recovery"))
                .add(
                        look(item.place()),
                        item.rank() + " " + item.debtor(),
                        (double) item.expectedRecovery().minorUnits(),
                        English.money(item.expectedRecovery())));
        charts.values().forEach(chart -> chart.draw(page.html()));
    }

    private void rows(List<WorkItem> items) {
        Table table = new Table("Whom to contact, in this order, and why")
                .text("Rank, debtor", "To do", "By", "Place")
                .number("Overdue", "Expected recovery", "Waiting");
        items.forEach(item -> table.row(
                List.of(
                        html -> html.text(item.rank() + " ").name(item.debtor()),
                        Table.said(English.title(item.kind().name())),
                        Table.said(item.channel().map(English::channel).orElse("–")),
                        Table.said(words(item.place())),
                        Table.said(English.money(item.overdue())),
                        Table.said(English.money(item.expectedRecovery())),
                        Table.said(English.count(item.waiting(), "day", "days"))),
                reasons(item.because())));
        table.draw(page.html());
    }

    private static Look look(WorkPlace place) {
        return switch (place) {
            case SCORE -> Look.SOLID;
            case WAITED -> Look.STRIPED;
            case HELP -> Look.HOLLOW;
        };
    }

    private static String words(WorkPlace place) {
        return switch (place) {
            case SCORE -> "by score";
            case WAITED -> "by waiting";
            case HELP -> "help";
        };
    }

    private static String meaning(WorkPlace place) {
        return switch (place) {
            case SCORE -> "where a contact brings most";
            case WAITED -> "whoever waited longest, whatever the amount";
            case HELP -> "people who cannot pay";
        };
    }

    /** Reasons in the language that was asked for. */
    private Consumer<Html> reasons(List<Reason> because) {
        String text = because.stream().map(reason -> reason.text(language)).collect(Collectors.joining(" "));
        return html -> html.tag("span", text, at("lang", language.toLanguageTag()));
    }

    private void leftOut() {
        if (list.leftOut().isEmpty()) {
            page.say("Nobody.");
            return;
        }
        Table table = new Table("How many debtors are not on the list, and why")
                .text("Why")
                .number("Debtors");
        list.leftOut()
                .forEach((why, count) -> table.row(List.of(reasons(List.of(why.reason())), Table.said("" + count))));
        table.draw(page.html());
    }

    private void effects() {
        page.say("By a contact the odds that an invoice is paid within the next two weeks are multiplied by so much:"
                + " 300 % makes one to four into three to four.");
        Table table = new Table("How much a contact helps")
                .text("By", "Where it comes from")
                .number("Odds");
        list.effects()
                .forEach(effect -> table.row(
                        English.capital(English.channel(effect.channel())),
                        source(effect),
                        English.percent(effect.odds())));
        table.draw(page.html());
    }

    private static String source(ContactEffect effect) {
        return effect.isAssumed()
                ? "assumed; nobody measured it"
                : "learned from " + English.count(effect.contacts(), "contact", "contacts");
    }
}
