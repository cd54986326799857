package dev.dunning.templates;

import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.law.Citation;
import dev.dunning.core.money.Money;
import dev.dunning.templates.format.Format;
import java.util.ArrayList;
import java.util.List;

/** The lines of a claim, each in one sentence with its arithmetic. */
final class ClaimFacts {

    private static final int MOST = 20;

    private final Job job;
    private final Debts debts;
    private final Format format;

    ClaimFacts(Job job, Debts debts) {
        this.job = job;
        this.debts = debts;
        this.format = job.format();
    }

    /** Every line. */
    List<Facts> rows() {
        return rows(job.notice().claim().lines());
    }

    /** What is asked on top of the invoices. */
    List<Facts> extras() {
        return rows(job.notice().claim().lines().stream()
                .filter(line -> !(line instanceof ClaimLine.Principal))
                .toList());
    }

    private List<Facts> rows(List<ClaimLine> lines) {
        boolean all = lines.size() <= MOST + 1;
        List<Facts> rows = new ArrayList<>();
        lines.stream().limit(all ? lines.size() : MOST).forEach(line -> rows.add(row(text(line), line.amount())));
        if (!all) {
            rows.add(rest(lines.subList(MOST, lines.size())));
        }
        return rows;
    }

    private Facts rest(List<ClaimLine> lines) {
        Money sum = Money.sum(
                job.dossier().currency(), lines.stream().map(ClaimLine::amount).toList());
        return row(job.texts().line(Line.CLAIM_MORE, new Facts().text("count", format.number(lines.size()))), sum);
    }

    private Facts row(String text, Money amount) {
        return new Facts().text("line.text", text).text("line.amount", format.money(amount));
    }

    private String text(ClaimLine line) {
        if (line instanceof ClaimLine.Interest interest) {
            return text(interest);
        } else if (line instanceof ClaimLine.Cost cost) {
            return text(cost);
        }
        return text((ClaimLine.Principal) line);
    }

    private String text(ClaimLine.Principal line) {
        Facts facts = new Facts().text("invoice", line.invoice());
        if (line.amount().isNegative()) {
            return job.texts().line(Line.CLAIM_CREDIT, facts);
        }
        Debt debt = debts.find(line.invoice());
        facts.maybe("subject", debt.subject())
                .text("issued", format.date(debt.issued()))
                .text("due", format.date(debt.due()));
        return job.texts().line(Line.CLAIM_PRINCIPAL, facts);
    }

    private String text(ClaimLine.Interest line) {
        Facts facts = new Facts()
                .text("invoice", line.invoice())
                .text("base", format.money(line.base()))
                .text("rate", format.rate(line.rate()))
                .text("from", format.date(line.from()))
                .text("until", format.date(line.until()))
                .text(
                        "days",
                        format.count(
                                line.days(),
                                job.texts().word("day"),
                                job.texts().word("days")))
                .text("law", law(line.citation()));
        return job.texts().line(Line.CLAIM_INTEREST, facts);
    }

    private String text(ClaimLine.Cost line) {
        Facts facts = new Facts().text("base", format.money(line.base())).text("law", law(line.citation()));
        return job.texts()
                .line(
                        switch (line.kind()) {
                            case COLLECTION_COSTS -> Line.CLAIM_COLLECTION_COSTS;
                            case FLAT_SUM -> Line.CLAIM_FLAT_SUM;
                            case FEE -> Line.CLAIM_FEE;
                            case VAT -> Line.CLAIM_VAT;
                        },
                        facts);
    }

    private String law(Citation citation) {
        Line line = switch (citation.law()) {
            case "BW" -> Line.LAW_BW;
            case "contract" -> Line.LAW_CONTRACT;
            default -> Line.LAW_OTHER;
        };
        return job.texts().line(line, new Facts().text("law", citation.law()).text("article", citation.article()));
    }
}
