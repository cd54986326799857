package dev.dunning.core.decision;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.money.Money;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Lapse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells one message: how it goes out, what it asks for line by line, and what follows when nothing is paid. */
final class NoticeBriefing {

    private final Notice notice;
    private final List<Reason> facts = new ArrayList<>();

    NoticeBriefing(Notice notice) {
        this.notice = notice;
    }

    List<Reason> facts() {
        List<Reason> summary = notice.summary();
        facts.add(summary.get(0));
        claim();
        window();
        handOver();
        approval();
        lapse();
        summary.stream()
                .skip(1)
                .filter(reason -> !notice.approval().equals(Optional.of(reason)))
                .forEach(facts::add);
        open();
        return facts;
    }

    private void claim() {
        Claim claim = notice.claim();
        if (claim.total().isPositive()) {
            facts.add(
                    claim.total().equals(claim.principal())
                            ? Reason.of("claim-is-the-principal-alone")
                            : Reason.of("claim-consists-of").with("parts", parts(claim)));
        }
    }

    private static Map<String, Money> parts(Claim claim) {
        Map<String, Money> parts = new LinkedHashMap<>();
        parts.put("PRINCIPAL", claim.principal());
        parts.put("INTEREST", claim.interest());
        parts.put("COSTS", claim.costs());
        parts.put("VAT", claim.vat());
        parts.values().removeIf(Money::isZero);
        return Collections.unmodifiableMap(parts);
    }

    private void window() {
        notice.sendBetween()
                .map(window -> Reason.of("notice-goes-out-between")
                        .with("from", window.from())
                        .with("until", window.until()))
                .ifPresent(facts::add);
    }

    private void handOver() {
        notice.handOverTo()
                .map(role -> Reason.of("claim-goes-to-a-partner").with("partner", role))
                .ifPresent(facts::add);
    }

    private void approval() {
        notice.approval().ifPresent(reason -> {
            facts.add(reason);
            facts.add(Reason.of("notice-waits-for-approval").with("key", notice.key()));
        });
    }

    private void lapse() {
        notice.onLapse()
                .filter(lapse -> costs(lapse).isPositive())
                .map(lapse -> Reason.of("costs-come-on-top")
                        .with("costs", costs(lapse))
                        .with("total", lapse.total())
                        .with("day", lapse.from()))
                .ifPresent(facts::add);
    }

    private static Money costs(Lapse lapse) {
        return lapse.costs().plus(lapse.vat());
    }

    /** After a demand that announces nothing somebody looks at the case; after a hand-over that is the partner. */
    private void open() {
        boolean announced = notice.ifUnpaid().isPresent() || notice.handOverTo().isPresent();
        if (notice.kind().isDemand() && !announced) {
            facts.add(Reason.of("a-person-decides-what-follows"));
        }
    }
}
