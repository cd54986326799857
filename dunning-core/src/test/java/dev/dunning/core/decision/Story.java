package dev.dunning.core.decision;

import dev.dunning.core.json.DunningJson;
import dev.dunning.core.reason.Caution;
import dev.dunning.core.reason.Rejected;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Facts and house rules as documents, in single quotes, and what is decided on them in one line.
 *
 * @param parts the parts of both documents
 */
record Story(Map<String, String> parts) {

    /** A Dutch debtor with one contact, who owes nothing yet. */
    static Story of(String kind) {
        return new Story(Map.of())
                .with("steps", Paper.LADDER)
                .debtor("'id': 'K-1', 'name': 'Kim Verbeek', 'country': 'NL', 'kind': '" + kind + "'")
                .creditor("'id': 'jansen', 'name': 'Jansen Techniek B.V.', 'country': 'NL'")
                .contact("EMAIL", "kim@verbeek.example");
    }

    /** A business that was to pay EUR 1000.00 on 1 October 2026. */
    static Story business() {
        return of("BUSINESS").invoice("A", "1000.00", "2026-10-01");
    }

    /** A consumer who was to pay EUR 1000.00 on 1 October 2026. */
    static Story consumer() {
        return of("CONSUMER").invoice("A", "1000.00", "2026-10-01");
    }

    private Story with(String part, String json) {
        Map<String, String> changed = new HashMap<>(parts);
        changed.put(part, json);
        return new Story(Map.copyOf(changed));
    }

    private Story add(String part, String json) {
        return with(part, part(part).isEmpty() ? json : part(part) + ",\n" + json);
    }

    String part(String name) {
        return parts.getOrDefault(name, "");
    }

    /** Replaces the ladder. */
    Story steps(String... steps) {
        return with("steps", String.join(",\n", steps));
    }

    Story step(String step) {
        return add("steps", step);
    }

    /** Adds a step that goes out by e-mail. */
    Story step(String id, String kind, String when) {
        return step(
                "{'id': '%s', 'kind': '%s', 'when': {%s}, 'channels': ['EMAIL', 'LETTER']}".formatted(id, kind, when));
    }

    Story conventions(String rules) {
        return add("conventions", rules);
    }

    Story limits(String limits) {
        return add("limits", limits);
    }

    /** Adds another key to the policy. */
    Story policy(String key) {
        return add("policy", "," + key);
    }

    /** Follows a book of policies instead; the usual one is written here as `%s`. */
    Story book(String book) {
        return with("book", book);
    }

    Story debtor(String keys) {
        return add("debtor", keys);
    }

    /** Another debtor than the usual one. */
    Story who(String keys) {
        return with("debtor", keys);
    }

    Story creditor(String keys) {
        return add("creditor", keys);
    }

    Story partner() {
        return creditor("'partners': [{'role': 'COLLECTION_AGENCY', 'name': 'Incasso B.V.', 'register': 'NL-1'}]");
    }

    Story law(String law) {
        return with("law", ", 'law': '" + law + "'");
    }

    Story bookedThrough(String day) {
        return with("booked", ", 'bookedThrough': '" + day + "'");
    }

    Story unreachable() {
        return with("contacts", "");
    }

    Story contact(String channel, String to, String... more) {
        String address = channel.endsWith("LETTER")
                ? "{'street': '%s', 'postalCode': '3512 CD', 'city': 'Utrecht', 'country': 'NL'}".formatted(to)
                : "'" + to + "'";
        return add("contacts", "{'channel': '%s', 'to': %s%s}".formatted(channel, address, keys(more)));
    }

    Story invoice(String id, String amount, String due, String... more) {
        return add(
                "invoices",
                "{'id': '%s', 'amount': 'EUR %s', 'issued': '%s', 'due': '%s'%s}"
                        .formatted(id, amount, LocalDate.parse(due).minusDays(30), due, keys(more)));
    }

    Story terms(String terms) {
        return add("terms", "{" + terms + "}");
    }

    Story event(String word, String on, String... more) {
        return add("history", "{'event': '%s', 'on': '%s'%s}".formatted(word, on, keys(more)));
    }

    Story paid(String on, String invoice, String amount) {
        return event("paid", on, "'invoice': '%s'".formatted(invoice), "'amount': 'EUR %s'".formatted(amount));
    }

    /** A message that went out, as the host remembers it. */
    Story letter(String on, String step, String kind, String channel, String invoice, String... more) {
        String what = "'step': '%s', 'kind': '%s', 'channel': '%s', 'invoices': ['%s']%s"
                .formatted(step, kind, channel, invoice, keys(more));
        return event("sent", on, what);
    }

    Story answered(String on, String rule, String answer) {
        return event("question-answered", on, "'rule': '%s'".formatted(rule), "'answer': '%s'".formatted(answer));
    }

    private static String keys(String... more) {
        return Stream.of(more).map(key -> ", " + key).collect(Collectors.joining());
    }

    /** Adds what the host stores when all that is decided on a day has gone out, approved or not. */
    Story sent(String... days) {
        Story story = this;
        for (String day : days) {
            for (Notice notice : ((Act) story.on(day)).notices()) {
                story = story.sent(notice);
            }
        }
        return story;
    }

    private Story sent(Notice notice) {
        return notice.record().stream()
                .reduce(this, (story, sent) -> story.add("history", DunningJson.compact(sent)), (one, other) -> other);
    }

    Decision on(String day) {
        Dossier dossier = Paper.dossier(this);
        return DunningEngine.of(Paper.policy(this, dossier.lawId())).decide(dossier, LocalDate.parse(day));
    }

    /** The first notice of a day on which something goes out. */
    Notice notice(String day) {
        return ((Act) on(day)).notices().get(0);
    }

    /** The question of a day on which a person is asked. */
    Question question(String day) {
        return ((Refer) on(day)).question();
    }

    /** Why a step, channel or invoice was not chosen on a day, as names of rules. */
    List<String> against(String day, String id) {
        return on(day).why().butNot().stream()
                .filter(rejected -> rejected.id().equals(id))
                .map(Rejected::reasons)
                .flatMap(Sentence::rules)
                .toList();
    }

    /** What a reader should mind on a day, as names of rules. */
    List<String> cautions(String day) {
        return Sentence.rules(
                        on(day).why().cautions().stream().map(Caution::reason).toList())
                .toList();
    }

    /** A day in one line, see {@link Sentence}. */
    String says(String day) {
        return Sentence.of(on(day));
    }
}
