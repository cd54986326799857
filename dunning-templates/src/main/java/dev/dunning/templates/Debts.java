package dev.dunning.templates;

import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.templates.format.Format;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a notice is about: its invoices, and the credits that are set off against them. */
final class Debts {

    /** A message shows this many; the rest is summed up in one line. */
    static final int MOST = 20;

    private final Dossier dossier;
    private final Notice notice;
    private final DebtHistory history;
    private final List<Debt> all;
    private final List<Debt> invoices;

    /**
     * Collects them.
     *
     * @throws IllegalArgumentException when the notice names an invoice that the dossier does not have
     */
    Debts(Dossier dossier, Notice notice) {
        this.dossier = dossier;
        this.notice = notice;
        this.history = new DebtHistory(dossier, notice.sent());
        Map<String, Money> open = new LinkedHashMap<>();
        notice.invoices().forEach(id -> open.put(id, dossier.zero()));
        principals().forEach(line -> open.merge(line.invoice(), line.amount(), Money::plus));
        this.all = open.entrySet().stream()
                .map(entry -> debt(entry.getKey(), entry.getValue()))
                .toList();
        this.invoices = all.stream().filter(debt -> !debt.isCredit()).toList();
    }

    List<Debt> invoices() {
        return invoices;
    }

    /** The only invoice, with credits already taken off; absent when there are several or none. */
    Optional<Debt> one() {
        boolean asked = notice.kind().needsDebt();
        return invoices.size() == 1
                ? Optional.of(invoices.get(0).open(asked ? notice.claim().principal() : dossier.zero()))
                : Optional.empty();
    }

    Facts facts(Texts texts) {
        Format format = texts.format();
        return new Facts()
                .text("firstDue", format.longDate(firstDue()))
                .rows(
                        "rows",
                        shown().stream()
                                .map(debt -> debt.facts(DebtNames.ROW, texts))
                                .toList())
                .group("more", more(texts));
    }

    /** The debt that a line of the claim is about. */
    Debt find(String id) {
        return all.stream().filter(debt -> debt.id().equals(id)).findFirst().orElseThrow();
    }

    private List<Debt> shown() {
        return all.stream().limit(MOST).toList();
    }

    private Optional<Facts> more(Texts texts) {
        List<Debt> rest = all.stream().skip(MOST).toList();
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        Money open = Money.sum(dossier.currency(), rest.stream().map(Debt::open).toList());
        Facts count = new Facts().text("count", texts.format().number(rest.size()));
        return Optional.of(new Facts()
                .text("more.text", texts.line(Line.MORE, count))
                .text("more.open", texts.format().money(open)));
    }

    private LocalDate firstDue() {
        return all.stream().map(Debt::due).min(Comparator.naturalOrder()).orElse(notice.sent());
    }

    private List<ClaimLine.Principal> principals() {
        return notice.claim().lines().stream()
                .filter(ClaimLine.Principal.class::isInstance)
                .map(ClaimLine.Principal.class::cast)
                .toList();
    }

    private Debt debt(String id, Money open) {
        Optional<Invoice> whole = dossier.invoice(id);
        if (whole.isPresent()) {
            Invoice invoice = whole.get();
            return new Debt(
                    id,
                    invoice.subject(),
                    invoice.issued(),
                    history.due(id, invoice.due()),
                    invoice.amount(),
                    open,
                    history.disputed(id, dossier.zero()));
        }
        int slash = id.lastIndexOf('/');
        Invoice invoice =
                dossier.invoice(slash < 0 ? id : id.substring(0, slash)).orElseThrow(() -> stranger(id));
        Instalment part = part(invoice, id.substring(slash + 1)).orElseThrow(() -> stranger(id));
        return new Debt(
                id,
                invoice.subject(),
                invoice.issued(),
                history.due(id, part.due()),
                part.amount(),
                open,
                history.disputed(id, dossier.zero()));
    }

    private static Optional<Instalment> part(Invoice invoice, String number) {
        return number.matches("[1-9][0-9]{0,5}")
                ? invoice.instalments().stream()
                        .skip(Long.parseLong(number) - 1)
                        .findFirst()
                : Optional.empty();
    }

    private static IllegalArgumentException stranger(String id) {
        return new IllegalArgumentException("the notice names the invoice `" + id
                + "`, which the dossier does not have; compose with the dossier that was decided on");
    }
}
