package dev.dunning.core.jurisdiction;

import dev.dunning.core.calendar.BusinessCalendar;
import dev.dunning.core.check.Issues;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.law.LawFacts;
import dev.dunning.core.law.LawTables;
import dev.dunning.core.law.LawTopic;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Dossier;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A set of laws, found by id. */
public final class Jurisdictions {

    private static final String EU = "EU";
    private static final Set<String> EU_MEMBERS = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    /** The laws by the names of their texts; the United Kingdom is the country {@code GB}. */
    private static final List<String> NATIONAL = List.of(
            "at", "be", "ch", "de", "dk", "es", "eu", "fi", "fr", "ie", "it", "lu", "nl", "no", "pl", "se", "uk", "us");

    private static final Map<String, String> OTHER_NAMES = Map.of("GB", "UK");

    private static final Jurisdictions BUILTIN = new Jurisdictions(LawTables.builtin(), Map.of(), Map.of(), Map.of());

    private final LawTables tables;
    private final Map<String, BusinessCalendar> calendars;
    private final Map<String, Map<LawTopic, String>> choices;
    private final Map<String, Jurisdiction> own;
    private final Map<String, Jurisdiction> byId;

    private Jurisdictions(
            LawTables tables,
            Map<String, BusinessCalendar> calendars,
            Map<String, Map<LawTopic, String>> choices,
            Map<String, Jurisdiction> own) {
        this.tables = tables;
        this.calendars = Map.copyOf(calendars);
        this.choices = Map.copyOf(choices);
        this.own = Map.copyOf(own);
        Map<String, Jurisdiction> all = new TreeMap<>();
        all.put(HouseRulesAlone.ID, HouseRulesAlone.LAW);
        for (String name : NATIONAL) {
            LawFacts facts = chosen(LawFacts.builtin(name), choices);
            all.put(facts.id(), new NationalLaw(facts, tables, Optional.ofNullable(calendars.get(facts.id()))));
        }
        all.putAll(own);
        this.byId = Collections.unmodifiableMap(all);
    }

    private static LawFacts chosen(LawFacts builtin, Map<String, Map<LawTopic, String>> choices) {
        LawFacts facts = builtin;
        for (Map.Entry<LawTopic, String> choice :
                choices.getOrDefault(builtin.id(), Map.of()).entrySet()) {
            facts = facts.with(choice.getKey(), choice.getValue());
        }
        return facts;
    }

    /**
     * Gives the laws that come with the library.
     *
     * @return the laws
     */
    public static Jurisdictions builtin() {
        return BUILTIN;
    }

    /**
     * Adds a law, or replaces the one with the same id.
     *
     * @param law the law
     * @return the same laws with that one
     */
    public Jurisdictions with(Jurisdiction law) {
        Map<String, Jurisdiction> more = new TreeMap<>(own);
        more.put(law.id(), law);
        return new Jurisdictions(tables, calendars, choices, more);
    }

    /**
     * Replaces a table of rates in every built-in law that computes with it.
     *
     * <p>For example {@code laws.with(LawTable.rates("nl-civil").plus(...))} knows the next rate of the Netherlands.
     *
     * @param table the table; its id says which one it replaces
     * @return the same laws with that table
     */
    public Jurisdictions with(DatedValues<Rate> table) {
        return new Jurisdictions(tables.with(table), calendars, choices, own);
    }

    /**
     * Replaces the working days of a built-in law, as for a single state or a bank.
     *
     * @param law the id of the law
     * @param workingDays the days on which a term may end
     * @return the same laws with those days
     * @throws IllegalArgumentException when there is no such law
     */
    public Jurisdictions with(String law, BusinessCalendar workingDays) {
        Map<String, BusinessCalendar> more = new TreeMap<>(calendars);
        more.put(get(law).id(), workingDays);
        return new Jurisdictions(tables, more, choices, own);
    }

    /**
     * Chooses another reading of a rule of a built-in law.
     *
     * <p>For example {@code laws.with("NL", LawTopic.INSTALMENT_COSTS, "sum-in-window")} looks back at small instalments in
     * the other way, and {@code laws.with("NL", LawTopic.MAIL, "nl-presumed-delivery-2016")} lets a letter arrive on the
     * second counting day whatever the post says since.
     *
     * @param law the id of the law
     * @param topic what the rule is about
     * @param value the reading, written as the topic says
     * @return the same laws with that reading
     * @throws IllegalArgumentException when there is no such law or rule, or the value is none
     */
    public Jurisdictions with(String law, LawTopic topic, String value) {
        String id = get(law).id();
        Map<String, Map<LawTopic, String>> more = new TreeMap<>(choices);
        Map<LawTopic, String> chosen = new TreeMap<>(choices.getOrDefault(id, Map.of()));
        chosen.put(topic, value);
        more.put(id, Collections.unmodifiableMap(chosen));
        return new Jurisdictions(tables, calendars, more, own);
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
        return Optional.ofNullable(byId.get(OTHER_NAMES.getOrDefault(id, id)));
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
        return find(dossier.lawId()).orElseGet(() -> get(usesFallback(dossier) ? EU : HouseRulesAlone.ID));
    }

    private static boolean usesFallback(Dossier dossier) {
        return dossier.debtor().kind() != DebtorKind.CONSUMER && EU_MEMBERS.contains(dossier.lawId());
    }
}
