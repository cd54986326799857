package dev.dunning.templates;

import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.simulation.Behaviour;
import dev.dunning.core.simulation.Timeline;
import dev.dunning.templates.Engine.Template;
import dev.dunning.templates.format.Format;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page "how we handle late payment", made by the engine that will act on it, to be linked from an invoice.
 *
 * <p>For example {@code PolicyPage.of("nl").html(engine, example)}, where the example is a dossier with one invoice and
 * no history. What the page promises, the engine keeps: it shows every step that the engine takes when nothing is paid.
 */
public final class PolicyPage {

    private static final Vocabulary STEP = Vocabulary.empty()
            .texts("step.when", "step.on", "step.what", "step.how", "step.asks")
            .maybe("step.by");

    private static final Vocabulary PAGE = Vocabulary.empty()
            .texts("lang", "title", "creditor.name", "amount", "due")
            .texts("column.when", "column.what", "column.how", "column.asks")
            .maybe("contact")
            .flags("handsOver", "costs")
            .rows("steps", STEP)
            .rows("help", Vocabulary.empty().texts("help.name", "help.site").maybe("help.phone"));

    private static final List<String> LAYOUT = List.of("head", "foot", "table", "steps");
    private static final int MOST_YEARS = 2;

    private final String language;
    private final Format format;
    private final Map<String, String> words;
    private final Template page;

    private PolicyPage(String language, Format format) {
        this.language = language;
        this.format = format;
        this.words = Resources.properties(Resources.text(language + "/explain-policy.properties"));
        Map<String, String> sources = new HashMap<>(words);
        LAYOUT.forEach(name -> sources.put(name, Resources.text("layout/page/" + name + ".mustache")));
        String body = Markup.template(Resources.text(language + "/explain-policy.mustache"), Output.LETTER);
        sources.put("page", "{{>head}}\n" + body + "{{>foot}}\n");
        TemplateLint.require(sources);
        this.page = Engine.compile("page", sources, Encoder.HTML, PAGE);
    }

    /**
     * Loads the page of a language.
     *
     * @param language ISO 639-1 code
     * @return the page, ready to be filled any number of times by any number of threads
     * @throws IllegalArgumentException when there is no such page
     */
    public static PolicyPage of(String language) {
        return Format.of(language)
                .filter(format ->
                        Resources.find(language + "/explain-policy.mustache").isPresent())
                .map(format -> new PolicyPage(language, format))
                .orElseThrow(() -> new IllegalArgumentException("there is no page in `" + language + "`; choose one of "
                        + Letters.languages().stream()
                                .map(LanguageSupport::code)
                                .toList()));
    }

    /**
     * Names a firm that has no name yet.
     *
     * @return such as {@code Our company}
     */
    public String ourFirm() {
        return word("ourFirm");
    }

    /**
     * Explains what an engine does about one invoice that is never paid.
     *
     * @param engine the house rules under their law
     * @param example a dossier with one invoice and a debtor who can be reached
     * @return a page of its own, without anything that is loaded from elsewhere
     * @throws IllegalArgumentException when the example has no invoice
     */
    public String html(DunningEngine engine, Dossier example) {
        Invoice invoice = example.invoices().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the example has no invoice; give it one"));
        List<Notice> notices = Timeline.of(
                        engine, example, invoice.issued(), invoice.due().plusYears(MOST_YEARS), Behaviour.nothing())
                .notices();
        Facts facts = new Facts()
                .text("lang", language)
                .text("creditor.name", example.creditor().name())
                .text("amount", format.money(invoice.amount()))
                .text("due", format.longDate(invoice.due()))
                .maybe("contact", contact(example.creditor()))
                .flag("handsOver", notices.stream().anyMatch(notice -> notice.kind() == NoticeKind.HAND_OVER))
                .flag("costs", notices.stream().anyMatch(PolicyPage::asksMore))
                .rows(
                        "steps",
                        notices.stream()
                                .map(notice -> step(notice, invoice.due()))
                                .toList())
                .group("help", DebtHelp.of(example.debtor(), language).map(DebtHelp::facts));
        List.of("title", "column.when", "column.what", "column.how", "column.asks")
                .forEach(name -> facts.text(name, word(name)));
        return page.fill(Map.of(), facts, Sheet.ofMessage());
    }

    private Facts step(Notice notice, LocalDate due) {
        String how = format.list(notice.channels().stream()
                .map(channel -> word("how." + channel))
                .toList());
        boolean asks = notice.claim().total().isPositive();
        return new Facts()
                .text("step.when", when(ChronoUnit.DAYS.between(due, notice.sent())))
                .text("step.on", format.date(notice.sent()))
                .text("step.what", word("what." + what(notice)))
                .text("step.how", how)
                .text("step.asks", asks ? format.money(notice.claim().total()) : word("nothing"))
                .maybe("step.by", notice.respondBy().map(day -> filled("by", Map.of("day", format.longDate(day)))));
    }

    private String when(long days) {
        String count = format.count(Math.abs(days), word("day"), word("days"));
        return filled(days < 0 ? "when.before" : days > 0 ? "when.after" : "when.on", Map.of("days", count));
    }

    private static String what(Notice notice) {
        boolean again = notice.kind() == NoticeKind.REMINDER && notice.ordinal() > 1;
        return again ? "reminder-again" : Kebab.of(notice.kind());
    }

    private static boolean asksMore(Notice notice) {
        return notice.onLapse().isPresent()
                || !notice.claim().total().equals(notice.claim().principal());
    }

    private Optional<String> contact(Creditor creditor) {
        return creditor.phone()
                .flatMap(phone ->
                        creditor.email().map(email -> filled("contact", Map.of("phone", phone, "email", email))));
    }

    private String filled(String name, Map<String, String> values) {
        return Slots.filled(word(name), values);
    }

    private String word(String name) {
        String word = words.get(name);
        if (word == null) {
            throw new IllegalStateException("the word `" + name + "` is missing in `" + language + "`; add it");
        }
        return word;
    }
}
