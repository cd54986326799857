package dev.dunning.core.json;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Explanation;
import dev.dunning.core.decision.Hold;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.decision.Provenance;
import dev.dunning.core.decision.Question;
import dev.dunning.core.decision.Refer;
import dev.dunning.core.decision.SendWindow;
import dev.dunning.core.decision.Wait;
import dev.dunning.core.reason.Caution;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Rejected;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a decision is written, with its reasons in one language; every key is always there but the plan. */
final class DecisionTree {

    static final String FORMAT = "dunning-decision/1";

    /** Has no tables, so no day through which they are known. */
    private static final String NO_LAW = "NONE";

    private final Locale language;

    DecisionTree(Locale language) {
        this.language = language;
    }

    Tree of(Decision decision) {
        Explanation why = decision.why();
        return new Tree()
                .put("format", FORMAT)
                .put("debtor", decision.debtor())
                .put("on", decision.on())
                .put("decision", word(decision))
                .put("notices", notices(decision))
                .putOrNull("until", until(decision))
                .putOrNull("question", question(decision))
                .put("because", reasons(why.because()))
                .put("butNot", why.butNot().stream().map(this::rejected).toList())
                .put(
                        "cautions",
                        why.cautions().stream()
                                .map(Caution::reason)
                                .map(this::reason)
                                .toList())
                .put("provenance", provenance(why.provenance()));
    }

    private static String word(Decision decision) {
        return decision.fold(act -> "ACT", wait -> "WAIT", hold -> "HOLD", refer -> "REFER", settled -> "SETTLED");
    }

    private List<Tree> notices(Decision decision) {
        List<Notice> notices = decision instanceof Act act ? act.notices() : List.of();
        return notices.stream().map(this::notice).toList();
    }

    private static Optional<LocalDate> until(Decision decision) {
        if (decision instanceof Wait wait) {
            return wait.until();
        }
        return decision instanceof Hold hold ? hold.until() : Optional.empty();
    }

    private Optional<Tree> question(Decision decision) {
        return decision instanceof Refer refer ? Optional.of(question(refer.question())) : Optional.empty();
    }

    private Tree question(Question question) {
        return new Tree()
                .put("rule", question.reason().rule())
                .put("text", question.text(language))
                .put("options", question.options());
    }

    private Tree notice(Notice notice) {
        return new Tree()
                .put("key", notice.key())
                .put("step", notice.step())
                .put("kind", notice.kind())
                .put("tone", notice.tone())
                .put("channels", notice.channels())
                .put("invoices", notice.invoices())
                .put("claim", ClaimTree.of(notice.claim()))
                .putOrNull("respondBy", notice.respondBy())
                .putOrNull("approval", notice.approval().map(this::reason))
                .putOrNull("sendBetween", notice.sendBetween().map(DecisionTree::window))
                .put("attachments", notice.attachments())
                .putOrNull("onLapse", notice.onLapse().map(SentParts::tree))
                .putOrNull("ifUnpaid", notice.ifUnpaid().map(SentParts::tree))
                .put("record", notice.record().stream().map(DossierTree::event).toList())
                .put("ordinal", notice.ordinal())
                .put("sent", notice.sent())
                .putOrNull("handOverTo", notice.handOverTo())
                .putFilled(
                        "plan",
                        notice.plan().stream().map(InvoiceTree::instalment).toList());
    }

    private static Tree window(SendWindow window) {
        return new Tree()
                .put("from", window.from().toString())
                .put("until", window.until().toString())
                .putOrNull("zone", window.zone().map(ZoneId::getId));
    }

    private Tree rejected(Rejected rejected) {
        return new Tree()
                .put("subject", rejected.subject())
                .put("id", rejected.id())
                .put("reasons", reasons(rejected.reasons()))
                .putOrNull("until", rejected.until());
    }

    private List<Tree> reasons(List<Reason> reasons) {
        return reasons.stream().map(this::reason).toList();
    }

    private Tree reason(Reason reason) {
        return ReasonTree.of(reason, language);
    }

    private static Tree provenance(Provenance provenance) {
        return new Tree()
                .put("engine", provenance.engine())
                .put("policy", provenance.policy())
                .put("law", provenance.law())
                .put(
                        "ratesKnownThrough",
                        Optional.of(provenance.ratesKnownThrough())
                                .filter(day -> !provenance.law().equals(NO_LAW)));
    }
}
