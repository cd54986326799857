package dev.dunning.core.policy;

import dev.dunning.core.check.Issues;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.util.List;
import java.util.Optional;

/** Finds every fault of a fee. */
final class FeeCheck {

    private static final Rate WHOLE = Rate.ofPercent(100);

    private final Issues issues;
    private final String path;
    private final Fee fee;

    FeeCheck(Issues issues, String path, Fee fee) {
        this.issues = issues;
        this.path = path;
        this.fee = fee;
    }

    void faults() {
        boolean empty =
                fee.fixed().isEmpty() && fee.percent().isEmpty() && fee.tiers().isEmpty();
        if (empty) {
            issues.fault(
                    "empty-fee",
                    path,
                    "the fee has neither an amount, a percentage nor tiers",
                    "write `fixed`, `percent` or `tiers`");
        }
        fee.percent().ifPresent(rate -> percent(path + ".percent", rate));
        amounts();
        bounds();
        tiers();
    }

    private void percent(String where, Rate rate) {
        if (rate.isNegative() || rate.compareTo(WHOLE) > 0) {
            issues.fault(
                    "percent-out-of-range",
                    where,
                    "the percentage is `" + rate + "`",
                    "write a percentage from 0 to 100");
        }
    }

    private void amounts() {
        fee.amounts()
                .filter(Money::isNegative)
                .findFirst()
                .ifPresent(amount -> issues.fault(
                        "negative-fee", path, "the amount `" + amount + "` is negative", "write zero or more"));
        List<String> currencies = fee.amounts()
                .map(amount -> "`" + amount.currency().getCurrencyCode() + "`")
                .distinct()
                .toList();
        if (currencies.size() > 1) {
            issues.fault(
                    "two-currencies",
                    path,
                    "the amounts are in " + String.join(", ", currencies),
                    "write all of them in one currency");
        }
    }

    private void bounds() {
        Optional<Money> above = fee.max()
                .filter(max -> fee.min()
                        .filter(min -> min.currency().equals(max.currency()) && min.compareTo(max) > 0)
                        .isPresent());
        above.ifPresent(max -> issues.fault(
                "minimum-above-maximum",
                path + ".min",
                "the minimum `" + fee.min().orElseThrow() + "` is above the maximum `" + max + "`",
                "swap the two"));
    }

    private void tiers() {
        if (fee.tiers().isEmpty() && fee.mode().isPresent()) {
            issues.fault(
                    "mode-without-tiers",
                    path + ".mode",
                    "there are no tiers to combine",
                    "write `tiers`, or leave the key out");
        }
        for (int i = 0; i < fee.tiers().size(); i++) {
            String where = path + ".tiers[" + i + "]";
            Fee.Tier tier = fee.tiers().get(i);
            tier(where, tier);
            if (i > 0 && isBelow(tier.from(), fee.tiers().get(i - 1).from())) {
                issues.fault(
                        "tiers-do-not-rise",
                        where + ".from",
                        "the tier begins at `" + tier.from() + "`, not above the one before",
                        "list the tiers from low to high");
            }
        }
    }

    private void tier(String where, Fee.Tier tier) {
        if (tier.fixed().isEmpty() && tier.percent().isEmpty()) {
            issues.fault(
                    "empty-tier",
                    where,
                    "the tier has neither an amount nor a percentage",
                    "write `fixed` or `percent`; a tier without a fee has `fixed` of zero");
        }
        tier.percent().ifPresent(rate -> percent(where + ".percent", rate));
    }

    private static boolean isBelow(Money from, Money before) {
        return from.currency().equals(before.currency()) && from.compareTo(before) <= 0;
    }
}
