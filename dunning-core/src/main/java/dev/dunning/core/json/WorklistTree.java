package dev.dunning.core.json;

import dev.dunning.core.insight.worklist.ContactEffect;
import dev.dunning.core.insight.worklist.DeskLoad;
import dev.dunning.core.insight.worklist.LeftOut;
import dev.dunning.core.insight.worklist.WorkItem;
import dev.dunning.core.insight.worklist.Worklist;
import dev.dunning.core.reason.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a worklist is written, with its reasons in one language. */
final class WorklistTree {

    static final String FORMAT = "dunning-worklist/1";

    private final Locale language;

    WorklistTree(Locale language) {
        this.language = language;
    }

    Tree of(Worklist list) {
        return new Tree()
                .put("format", FORMAT)
                .put("on", list.on())
                .put("items", list.items().stream().map(this::item).toList())
                .put(
                        "leftOut",
                        list.leftOut().entrySet().stream().map(this::leftOut).toList())
                .put("desks", list.desks().stream().map(WorklistTree::desk).toList())
                .put(
                        "effects",
                        list.effects().stream().map(WorklistTree::effect).toList());
    }

    private Tree item(WorkItem item) {
        return new Tree()
                .put("rank", item.rank())
                .put("debtor", item.debtor())
                .put("creditor", item.creditor())
                .put("desk", item.desk())
                .put("kind", item.kind())
                .putOrNull("channel", item.channel())
                .put("place", item.place())
                .put("overdue", item.overdue())
                .putOrNull("expectedRecovery", item.expectedRecovery())
                .put("minutes", item.minutes())
                .put("score", item.score())
                .put("since", item.since())
                .put("waiting", item.waiting())
                .put("because", reasons(item.because()));
    }

    private List<Tree> reasons(List<Reason> reasons) {
        return reasons.stream().map(reason -> ReasonTree.of(reason, language)).toList();
    }

    private Tree leftOut(Map.Entry<LeftOut, Integer> group) {
        return new Tree()
                .put("why", group.getKey())
                .put("text", group.getKey().reason().text(language))
                .put("count", group.getValue());
    }

    private static Tree desk(DeskLoad desk) {
        return new Tree()
                .put("desk", desk.desk())
                .put("contacts", desk.contacts())
                .put("forWaiting", desk.forWaiting())
                .put("forHelp", desk.forHelp())
                .put("used", desk.used())
                .put("waiting", desk.waiting())
                .put("others", desk.others())
                .put("daysToReachAll", desk.daysToReachAll());
    }

    private static Tree effect(ContactEffect effect) {
        return new Tree()
                .put("channel", effect.channel())
                .put("odds", effect.odds())
                .put("contacts", effect.contacts())
                .put("assumed", effect.isAssumed());
    }
}
