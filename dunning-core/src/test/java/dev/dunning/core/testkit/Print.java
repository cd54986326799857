package dev.dunning.core.testkit;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.policy.Conventions;
import dev.dunning.core.policy.Limits;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.receivable.Dossier;
import java.util.List;
import java.util.stream.Collectors;

/** Samples in words that fit on a screen. */
final class Print {

    private Print() {}

    static String scenario(Scenario scenario) {
        return "on " + scenario.day() + ", host ran every " + scenario.every() + " days and was away for "
                + scenario.away() + ", books "
                + scenario.booksBehind() + " days behind" + dossier(scenario.facts()) + policy(scenario.document());
    }

    static String dossier(Dossier dossier) {
        return "\n  debtor " + dossier.debtor().kind() + " " + dossier.debtor().country() + " "
                + dossier.debtor().tags() + " " + dossier.debtor().contacts()
                + lines("", dossier.debtor().circumstances())
                + "\n  creditor acts for other: " + dossier.creditor().actsForOther() + ", partners: "
                + dossier.creditor().partners().size()
                + "\n  law " + dossier.law().orElse("by country") + ", booked through "
                + dossier.bookedThrough()
                + lines("", dossier.invoices())
                + lines("", dossier.history());
    }

    static String policy(PolicyDocument policy) {
        if (!policy.id().equals("house")) {
            return "\n  policy " + policy.id();
        }
        String conventions = policy.conventions().equals(Conventions.STANDARD)
                ? "standard"
                : plain(policy.conventions().toString());
        String limits = policy.limits().equals(Limits.NONE)
                ? "none"
                : plain(policy.limits().toString());
        return "\n  conventions " + conventions + "\n  limits " + limits + lines("", policy.steps());
    }

    static String decision(Decision decision) {
        return decision instanceof Act act
                ? "ACT on " + act.on()
                        + lines("", act.notices().stream().map(Print::notice).toList())
                : plain(decision.toString());
    }

    private static String notice(Notice notice) {
        return notice.step() + " (" + notice.kind() + ") for " + notice.invoices() + " by " + notice.channels()
                + " asks " + notice.claim().total() + " (costs "
                + notice.claim().costs() + ") by "
                + notice.respondBy() + ", approval " + notice.approval() + ", if unpaid " + notice.ifUnpaid()
                + ", on lapse " + notice.onLapse();
    }

    private static String lines(String before, List<?> things) {
        return things.stream()
                .map(thing -> "\n    " + before + plain(thing.toString()))
                .collect(Collectors.joining());
    }

    private static String plain(String text) {
        return text.replaceAll(", \\w+=Optional\\.empty", "")
                .replaceAll("(, )?\\w+=Ext\\[values=\\{}]", "")
                .replaceAll("(, )?\\w+=Payment\\[[^]]*]", "")
                .replaceAll(", (references=\\{}|tags=\\[]|instalments=\\[]|nature=PRINCIPAL)", "")
                .replaceAll("entry=Entry\\[on=([-0-9]+)(, id=Optional\\[(\\w+)])?]", "on $1 $3")
                .replaceAll("Optional\\[([^\\[\\]]*)]", "$1");
    }
}
