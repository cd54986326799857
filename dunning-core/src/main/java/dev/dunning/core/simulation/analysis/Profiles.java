package dev.dunning.core.simulation.analysis;

import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.money.Money;
import dev.dunning.core.policy.Condition;
import dev.dunning.core.policy.Fee;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepDocument;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Finds debts that satisfy the conditions of the steps, and debts of several sizes where a fee depends on the size. */
final class Profiles {

    private static final int USUAL = 100;
    private static final int MOST_INVOICES = 50;
    private static final long MOST_MINOR_UNITS = 1_000_000_000_000L;
    private static final Currency EURO = Currency.getInstance("EUR");

    private final PolicyDocument policy;
    private final Currency currency;

    private Profiles(PolicyDocument policy, Currency currency) {
        this.policy = policy;
        this.currency = currency;
    }

    /** A usual debt, and one for each condition; in every currency in which the policy speaks. */
    static List<Profile> of(PolicyDocument policy, Jurisdiction law) {
        return currencies(policy, law).stream()
                .map(currency -> new Profiles(policy, currency))
                .flatMap(Profiles::conditions)
                .distinct()
                .toList();
    }

    /** Debts of several sizes, for the fees that depend on it. */
    static List<Profile> sizes(PolicyDocument policy, Jurisdiction law) {
        return currencies(policy, law).stream()
                .map(currency -> new Profiles(policy, currency))
                .flatMap(Profiles::bySize)
                .distinct()
                .toList();
    }

    private static Set<Currency> currencies(PolicyDocument policy, Jurisdiction law) {
        Set<Currency> all = new LinkedHashSet<>();
        policy.steps().stream().flatMap(Profiles::amounts).map(Money::currency).forEach(all::add);
        return all.isEmpty() ? Set.of(home(law)) : all;
    }

    private static Stream<Money> amounts(StepDocument step) {
        return Stream.concat(
                step.condition().flatMap(Condition::openBalance).stream(),
                step.fee().stream().flatMap(Profiles::amounts));
    }

    private static Stream<Money> amounts(Fee fee) {
        Stream<Money> tiers =
                fee.tiers().stream().flatMap(tier -> Stream.concat(Stream.of(tier.from()), tier.fixed().stream()));
        return Stream.concat(Stream.of(fee.fixed(), fee.min(), fee.max()).flatMap(Optional::stream), tiers);
    }

    private static Currency home(Jurisdiction law) {
        String country = SampleCase.country(law);
        boolean known = Set.of(Locale.getISOCountries()).contains(country);
        Optional<Currency> own =
                known ? Optional.ofNullable(Currency.getInstance(new Locale("", country))) : Optional.empty();
        return country.equals(SampleCase.NO_COUNTRY) ? EURO : own.orElse(EURO);
    }

    private Stream<Profile> conditions() {
        Stream<Profile> fitting = policy.steps().stream()
                .flatMap(step -> step.condition().stream())
                .map(this::fitting);
        return Stream.concat(Stream.of(Profile.of(usual())), fitting);
    }

    private Profile fitting(Condition condition) {
        Money amount = condition.openBalance().filter(this::isMine).orElse(usual());
        int invoices =
                Math.min(MOST_INVOICES, Math.max(1, condition.openInvoices().orElse(1)));
        return new Profile(usual().max(amount.min(most())), invoices, condition.tags(), condition.latePaymentRisk());
    }

    private Stream<Profile> bySize() {
        boolean depends =
                policy.steps().stream().flatMap(step -> step.fee().stream()).anyMatch(Profiles::depends);
        if (!depends) {
            return Stream.empty();
        }
        Stream<Money> tiers = policy.steps().stream()
                .flatMap(step -> step.fee().stream())
                .flatMap(fee -> fee.tiers().stream())
                .map(Fee.Tier::from);
        Stream<Money> round =
                LongStream.of(USUAL / 2, USUAL * 10L, USUAL * 100L).mapToObj(this::whole);
        return Stream.concat(round, tiers)
                .filter(this::isMine)
                .filter(Money::isPositive)
                .map(amount -> Profile.of(amount.min(most())))
                .sorted((one, other) -> one.amount().compareTo(other.amount()));
    }

    private static boolean depends(Fee fee) {
        return fee.percent().isPresent() || !fee.tiers().isEmpty();
    }

    private boolean isMine(Money amount) {
        return amount.currency().equals(currency);
    }

    private Money usual() {
        Money minimum = policy.conventions().minimumBalance();
        return isMine(minimum) ? whole(USUAL).max(minimum.min(most())) : whole(USUAL);
    }

    private Money most() {
        return Money.ofMinor(currency, MOST_MINOR_UNITS);
    }

    private Money whole(long units) {
        long minor = units;
        for (int i = 0; i < currency.getDefaultFractionDigits(); i++) {
            minor *= 10;
        }
        return Money.ofMinor(currency, minor);
    }
}
