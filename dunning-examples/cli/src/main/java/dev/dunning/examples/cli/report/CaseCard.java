package dev.dunning.examples.cli.report;

import static dev.dunning.examples.cli.report.Html.at;
import static dev.dunning.examples.cli.report.Html.css;

import dev.dunning.core.debtor.Debtor;
import dev.dunning.examples.cli.run.CaseFile;
import dev.dunning.examples.cli.run.OpenItems;
import dev.dunning.templates.Message;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws one dossier: what to do, what it is about, why, and how the letter looks. */
final class CaseCard {

    private final CaseFile file;
    private final String id;

    /**
     * Prepares a card.
     *
     * @param file the dossier with its answer
     * @param id its place on the page
     */
    CaseCard(CaseFile file, String id) {
        this.file = file;
        this.id = id;
    }

    void draw(Html html) {
        html.tag(
                "article",
                () -> {
                    html.tag("header", () -> heading(html));
                    new Action(file).draw(html);
                    items(html);
                    file.failures().forEach(line -> html.tag("p", line, css("failure")));
                    html.tag("div", () -> details(html), css("details"));
                },
                css("case " + file.group().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                at("aria-labelledby", id));
        html.line();
    }

    private void heading(Html html) {
        Debtor debtor = file.dossier().debtor();
        html.tag("h3", () -> html.name(debtor.name()), at("id", id));
        html.tag(
                "p",
                () -> {
                    html.name(debtor.id());
                    html.text(" · " + English.plain(debtor.kind().name()) + " · " + debtor.country());
                },
                css("who"));
    }

    private void items(Html html) {
        OpenItems open = file.open();
        if (open.items().isEmpty()) {
            return;
        }
        html.tag(
                "p",
                () -> {
                    html.text("Open: ");
                    html.tag("strong", English.money(open.total()));
                    if (!open.overdue().equals(open.total())) {
                        html.text(", of which late "
                                + (open.overdue().isZero() ? "nothing" : English.money(open.overdue())));
                    }
                    html.text(" · ");
                    html.text(open.items().stream().limit(8).map(this::item).collect(Collectors.joining("; ")));
                    if (open.items().size() > 8) {
                        html.text("; and " + (open.items().size() - 8) + " more");
                    }
                },
                css("open"));
    }

    private String item(OpenItems.Open item) {
        long late = item.daysLate(file.open().on());
        return item.id()
                + (late > 0
                        ? " (" + English.count(late, "day", "days") + " late)"
                        : " (due " + English.day(item.due()) + ")");
    }

    private void details(Html html) {
        new Why(file.decision().why()).draw(html);
        new ClaimTable(file.decision()).draw(html);
        List<Message> messages = file.messages();
        messages.forEach(message -> new LetterPreview(message).draw(html));
    }
}
