package dev.dunning.core.decision;

import dev.dunning.core.json.DunningJson;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;

/** Puts the parts of a story together as the two documents that a host would write. */
final class Paper {

    /** Reminder, reminder, final notice, each a week long; without payment on 8, 19 and 29 October 2026. */
    static final String LADDER = """
            {'id': 'first', 'kind': 'REMINDER', 'when': {'afterDue': 7}, 'channels': ['EMAIL', 'LETTER']},
            {'id': 'second', 'kind': 'REMINDER', 'when': {'afterRespondBy': 4}, 'channels': ['EMAIL', 'LETTER']},
            {'id': 'last', 'kind': 'FINAL_NOTICE', 'when': {'afterRespondBy': 3}, 'channels': ['EMAIL', 'LETTER']}""";

    private Paper() {}

    static DunningPolicy policy(Story story, String law) {
        String policy =
                "{'format': 'dunning-policy/1', 'id': 'house', 'conventions': {%s}, 'limits': {%s}, 'steps': [%s]%s}"
                        .formatted(
                                story.part("conventions"),
                                story.part("limits"),
                                story.part("steps"),
                                story.part("policy"));
        String book = story.part("book");
        var bound = Jurisdictions.builtin().get(law);
        return book.isEmpty()
                ? DunningPolicy.from(DunningJson.policy(json(policy)), bound)
                : DunningPolicy.from(DunningJson.policies(json(book.formatted(policy))), bound);
    }

    static Dossier dossier(Story story) {
        return DunningJson.dossier(json("""
                {'format': 'dunning-dossier/1', 'creditor': {%s}, 'debtor': {%s, 'contacts': [%s]},
                 'terms': [%s], 'invoices': [%s], 'history': [%s]%s%s}""".formatted(
                        story.part("creditor"),
                        story.part("debtor"),
                        story.part("contacts"),
                        story.part("terms"),
                        story.part("invoices"),
                        story.part("history"),
                        story.part("booked"),
                        story.part("law"))));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
