package dev.dunning.core.jurisdiction;

import dev.dunning.core.check.Issues;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.receivable.Dossier;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A set of laws, found by id. */
public final class Jurisdictions {

    private static final Set<String> EU_MEMBERS = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private final Map<String, Jurisdiction> byId;

    private Jurisdictions(Map<String, Jurisdiction> byId) {
        this.byId = Collections.unmodifiableMap(new TreeMap<>(byId));
    }

    /**
     * Gives the laws that come with the library.
     *
     * @return the laws
     */
    public static Jurisdictions builtin() {
        return new Jurisdictions(Map.of(
                Netherlands.ID, Netherlands.LAW,
                EuropeanUnion.ID, EuropeanUnion.LAW,
                HouseRulesAlone.ID, HouseRulesAlone.LAW));
    }

    /**
     * Adds a law, or replaces the one with the same id.
     *
     * @param law the law
     * @return the same laws with that one
     */
    public Jurisdictions with(Jurisdiction law) {
        Map<String, Jurisdiction> more = new TreeMap<>(byId);
        more.put(law.id(), law);
        return new Jurisdictions(more);
    }

    /**
     * Lists the ids.
     *
     * @return the ids, sorted
     */
    public List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    /**
     * Finds a law.
     *
     * @param id its id
     * @return the law
     */
    public Optional<Jurisdiction> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Gets a law.
     *
     * @param id its id
     * @return the law
     * @throws IllegalArgumentException when there is no such law, naming those there are
     */
    public Jurisdiction get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no law `" + id + "`; "
                + Issues.nearest(id, byId.keySet())
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("choose one of " + byId.keySet())));
    }

    /**
     * Chooses the law for a dossier: the one it names; else that of the consumer's or creditor's country; for a
     * business in another country of the European Union the fallback {@code EU}; else {@code NONE}.
     *
     * @param dossier the facts
     * @return the law
     * @throws IllegalArgumentException when the dossier names a law that is not here
     */
    public Jurisdiction of(Dossier dossier) {
        return dossier.law().map(this::get).orElseGet(() -> byCountry(dossier));
    }

    private Jurisdiction byCountry(Dossier dossier) {
        return find(dossier.lawId())
                .orElseGet(() -> get(usesFallback(dossier) ? EuropeanUnion.ID : HouseRulesAlone.ID));
    }

    private static boolean usesFallback(Dossier dossier) {
        return dossier.debtor().kind() != DebtorKind.CONSUMER && EU_MEMBERS.contains(dossier.lawId());
    }
}
