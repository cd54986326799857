package dev.dunning.core.json;

import dev.dunning.core.check.Issue;
import dev.dunning.core.claim.Claim;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.insight.PaymentProfile;
import dev.dunning.core.insight.Prediction;
import dev.dunning.core.insight.Segments;
import dev.dunning.core.insight.experiment.Experiment;
import dev.dunning.core.insight.experiment.ExperimentReport;
import dev.dunning.core.insight.forecast.CashForecast;
import dev.dunning.core.insight.worklist.Capacity;
import dev.dunning.core.insight.worklist.Worklist;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.money.Rate;
import dev.dunning.core.policy.Policies;
import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.simulation.Timeline;
import dev.dunning.core.simulation.backtest.BacktestReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads and writes the documents of this library.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Dossier dossier = DunningJson.dossier(text);
 * String answer = DunningJson.write(engine.decide(dossier, today));
 * }</pre>
 *
 * <p>Reading is strict: an unknown or repeated key, a missing value, an empty text, a value of another type and
 * anything behind the document are faults. All faults are reported at once, each with its path and its remedy, and none
 * repeats a name, an address or a note. {@code null} is the same as absent.
 *
 * <p>Reading a text needs {@code tools.jackson.core} on the class path. A host with another JSON library hands over what
 * that library read, as maps, lists, strings, booleans and numbers; such a tree cannot show repeated keys, so that
 * library has to refuse them.
 *
 * <p>Writing needs no library, and the same value always gives the same text: keys in a fixed order, maps and sets
 * sorted, money, rates and days as texts, absent facts and usual settings left out. Reading what was written gives an
 * equal value.
 */
public final class DunningJson {

    private DunningJson() {}

    /**
     * Reads a dossier.
     *
     * @param json the text of one document
     * @return the dossier, free of faults
     * @throws dev.dunning.core.check.UnsoundDocumentException when it has faults, naming all of them
     */
    public static Dossier dossier(String json) {
        return fromText(json, DossierReader.DOSSIER, Dossier::check);
    }

    /**
     * Reads a dossier that another JSON library has taken apart.
     *
     * @param tree the document as maps, lists, strings, booleans and numbers
     * @return the dossier, free of faults
     * @throws dev.dunning.core.check.UnsoundDocumentException when it has faults, naming all of them
     */
    public static Dossier dossier(Map<String, ?> tree) {
        return fromTree(tree, DossierReader.DOSSIER, Dossier::check);
    }

    /**
     * Reads a policy.
     *
     * @param json the text of one document
     * @return the policy, free of faults in itself; {@link dev.dunning.core.simulation.analysis.PolicyAnalysis}
     *     adds what a law makes of it
     * @throws dev.dunning.core.check.UnsoundDocumentException when it has faults, naming all of them
     */
    public static PolicyDocument policy(String json) {
        return policy(json, Policies::find);
    }

    /**
     * Reads a policy that may extend one of the host's own.
     *
     * @param json the text of one document
     * @param known finds the policies that can be extended, by id
     * @return the policy with everything that it extends, free of faults in itself
     * @throws dev.dunning.core.check.UnsoundDocumentException when it has faults, naming all of them
     */
    public static PolicyDocument policy(String json, Function<String, Optional<PolicyDocument>> known) {
        return fromText(json, PolicyReader.knowing(known), PolicyDocument::check);
    }

    /**
     * Reads several policies and for whom each is meant. They may extend and choose what comes with the library; a policy
     * that is named there without being written out becomes part of them.
     *
     * @param json the text of one document
     * @return the policies, free of faults in themselves
     * @throws dev.dunning.core.check.UnsoundDocumentException when they have faults, naming all of them
     */
    public static PolicyBook policies(String json) {
        return fromText(json, PolicyBookReader.knowing(Policies::find), PolicyBook::check);
    }

    /**
     * Reads several policies that another JSON library has taken apart.
     *
     * @param tree the document as maps, lists, strings, booleans and numbers
     * @return the policies, as {@link #policies(String)} gives them
     * @throws dev.dunning.core.check.UnsoundDocumentException when they have faults, naming all of them
     */
    public static PolicyBook policies(Map<String, ?> tree) {
        return fromTree(tree, PolicyBookReader.knowing(Policies::find), PolicyBook::check);
    }

    /**
     * Reads a policy that another JSON library has taken apart.
     *
     * @param tree the document as maps, lists, strings, booleans and numbers
     * @return the policy, free of faults in itself
     * @throws dev.dunning.core.check.UnsoundDocumentException when it has faults, naming all of them
     */
    public static PolicyDocument policy(Map<String, ?> tree) {
        return fromTree(tree, PolicyReader.knowing(Policies::find), PolicyDocument::check);
    }

    /**
     * Reads a creditor by itself, as it stands in a dossier under {@code creditor}.
     *
     * @param json the text of one object
     * @return the creditor
     * @throws dev.dunning.core.check.UnsoundDocumentException when it has faults, naming all of them
     */
    public static Creditor creditor(String json) {
        return fromText(json, CreditorReader.CREDITOR, creditor -> List.of());
    }

    /**
     * Reads one event by itself, as it stands in a dossier under {@code history}: what a host stored after sending.
     *
     * @param json the text of one object
     * @return the event
     * @throws dev.dunning.core.check.UnsoundDocumentException when it has faults, naming all of them
     */
    public static DunningEvent event(String json) {
        return fromText(json, EventReader.EVENT, event -> List.of());
    }

    /**
     * Reads a table of rates, such as the statutory interest that a host keeps up to date itself.
     *
     * <p>For example {@code LawTables.builtin().with(DunningJson.readRates(text))} puts it in the place of the built-in
     * table of the same id. Its {@code every}, its last days and its additions are for this reading only: the table does
     * not keep them.
     *
     * @param json the text of one document
     * @return the table, its rows in order and without gaps or overlaps
     * @throws dev.dunning.core.check.UnsoundDocumentException when it has faults, naming all of them
     */
    public static DatedValues<Rate> readRates(String json) {
        return fromText(json, RatesReader.RATES, RatesDocument::check).table();
    }

    /**
     * Reads a table of rates that another JSON library has taken apart.
     *
     * @param tree the document as maps, lists, strings, booleans and numbers
     * @return the table, as {@link #readRates(String)} gives it
     * @throws dev.dunning.core.check.UnsoundDocumentException when it has faults, naming all of them
     */
    public static DatedValues<Rate> readRates(Map<String, ?> tree) {
        return fromTree(tree, RatesReader.RATES, RatesDocument::check).table();
    }

    /**
     * Reads the rules of segments.
     *
     * @param json the text of one document
     * @return the segments, free of faults
     * @throws dev.dunning.core.check.UnsoundDocumentException when they have faults, naming all of them
     */
    public static Segments segments(String json) {
        return fromText(json, SegmentsReader.SEGMENTS, Segments::check);
    }

    /**
     * Takes a forecast of cash apart, format {@code dunning-forecast/1}.
     *
     * @param on the day of the forecast
     * @param forecasts the forecast of each currency
     * @return the document, as {@link #tree(Dossier)} gives it
     */
    public static Map<String, Object> tree(LocalDate on, List<CashForecast> forecasts) {
        return CashTree.of(on, forecasts).values();
    }

    /**
     * Takes a comparison of two policies apart, format {@code dunning-backtest/1}.
     *
     * @param report the comparison
     * @param language the language of its assumptions
     * @return the document, as {@link #tree(Dossier)} gives it
     */
    public static Map<String, Object> tree(BacktestReport report, Locale language) {
        return BacktestTree.of(report, language).values();
    }

    /**
     * Takes the rules of segments apart.
     *
     * @param segments the segments
     * @return the document, as {@link #tree(Dossier)} gives it
     */
    public static Map<String, Object> tree(Segments segments) {
        return InsightTree.of(segments).values();
    }

    /**
     * Reads the desks at which people work.
     *
     * @param json the text of one document
     * @return what they can do in a day, with the usual assumptions about contacts
     * @throws dev.dunning.core.check.UnsoundDocumentException when they have faults, naming all of them
     */
    public static Capacity desks(String json) {
        return fromText(json, CapacityReader.CAPACITY, capacity -> List.of());
    }

    /**
     * Takes desks apart; what a contact costs and brings is no part of the document.
     *
     * @param capacity what people can do in a day
     * @return the document, as {@link #tree(Dossier)} gives it
     */
    public static Map<String, Object> tree(Capacity capacity) {
        return CapacityTree.of(capacity).values();
    }

    /**
     * Takes a worklist apart.
     *
     * @param list the worklist
     * @param language the language of the reasons; one that has no wording reads English
     * @return the document, as {@link #tree(Dossier)} gives it
     */
    public static Map<String, Object> tree(Worklist list, Locale language) {
        return new WorklistTree(language).of(list).values();
    }

    /**
     * Takes a profile apart, with the debtor's segment and what is foretold of the open invoices; every key is there, with
     * null where nothing is known.
     *
     * @param profile how the debtor pays
     * @param segment the segment it belongs to
     * @param predictions what is foretold
     * @param language the language of the reasons; one that has no wording reads English
     * @return the document, as {@link #tree(Dossier)} gives it
     */
    public static Map<String, Object> tree(
            PaymentProfile profile, Segments.Membership segment, List<Prediction> predictions, Locale language) {
        return new InsightTree(language).of(profile, segment, predictions).values();
    }

    /**
     * Reads an experiment.
     *
     * @param json the text of one document
     * @return the experiment, free of faults in itself; {@link Experiment#check(PolicyBook)} adds those of its policies
     * @throws dev.dunning.core.check.UnsoundDocumentException when it has faults, naming all of them
     */
    public static Experiment experiment(String json) {
        return fromText(json, ExperimentReader.EXPERIMENT, Experiment::check);
    }

    /**
     * Reads an experiment that another JSON library has taken apart.
     *
     * @param tree the document as maps, lists, strings, booleans and numbers
     * @return the experiment, as {@link #experiment(String)} gives it
     * @throws dev.dunning.core.check.UnsoundDocumentException when it has faults, naming all of them
     */
    public static Experiment experiment(Map<String, ?> tree) {
        return fromTree(tree, ExperimentReader.EXPERIMENT, Experiment::check);
    }

    /**
     * Takes an experiment apart.
     *
     * @param experiment the experiment
     * @return the document, as {@link #tree(Dossier)} gives it
     */
    public static Map<String, Object> tree(Experiment experiment) {
        return ExperimentTree.of(experiment).values();
    }

    /**
     * Takes the report of an experiment apart; every key is there, with null where nothing is known.
     *
     * @param report the report
     * @param language the language of its reasons; one that has no wording reads English
     * @return the document, as {@link #tree(Dossier)} gives it
     */
    public static Map<String, Object> tree(ExperimentReport report, Locale language) {
        return ExperimentTree.of(report, language).values();
    }

    /**
     * Lists what would change if one policy were put in the place of another, for a person to decide about it.
     *
     * @param before the policy that holds
     * @param after the policy that would hold
     * @return the changes, in the order of the document; steps are compared with those of the same id
     */
    public static List<Change> changes(PolicyDocument before, PolicyDocument after) {
        return Changes.between(tree(before), tree(after));
    }

    /**
     * Takes a dossier apart, for a host that writes with another JSON library.
     *
     * @param dossier the dossier
     * @return the document as maps, lists, strings, booleans and numbers, in the order in which keys are written
     */
    public static Map<String, Object> tree(Dossier dossier) {
        return DossierTree.of(dossier).values();
    }

    /**
     * Takes a policy apart.
     *
     * @param policy the policy
     * @return the document, as {@link #tree(Dossier)} gives it
     */
    public static Map<String, Object> tree(PolicyDocument policy) {
        return PolicyTree.of(policy).values();
    }

    /**
     * Takes several policies and the choice between them apart.
     *
     * @param book the policies
     * @return the document, as {@link #tree(Dossier)} gives it
     */
    public static Map<String, Object> tree(PolicyBook book) {
        return PolicyTree.of(book).values();
    }

    /**
     * Takes an event apart, for a host that stores it.
     *
     * @param event the event
     * @return the object, as {@link #tree(Dossier)} gives it
     */
    public static Map<String, Object> tree(DunningEvent event) {
        return DossierTree.event(event).values();
    }

    /**
     * Takes a decision apart; every key is there, with null where there is nothing to say, but the {@code plan} of a
     * notice, which is there only when it offers or confirms one.
     *
     * @param decision the decision
     * @param language the language of its reasons; one that has no wording reads English
     * @return the document, as {@link #tree(Dossier)} gives it
     */
    public static Map<String, Object> tree(Decision decision, Locale language) {
        return new DecisionTree(language).of(decision).values();
    }

    /**
     * Takes a timeline apart; every key is there, with null where there is nothing to say.
     *
     * @param timeline the timeline
     * @param language the language of the reasons; one that has no wording reads English
     * @return the document, as {@link #tree(Dossier)} gives it
     */
    public static Map<String, Object> tree(Timeline timeline, Locale language) {
        return TimelineTree.of(timeline, language).values();
    }

    /**
     * Takes a claim apart, with all its lines.
     *
     * @param claim the claim
     * @return the object that a decision holds under {@code claim}
     */
    public static Map<String, Object> tree(Claim claim) {
        return ClaimTree.of(claim).values();
    }

    /**
     * Writes a dossier for a person to read.
     *
     * @param dossier the dossier
     * @return indented lines, the last one ended
     */
    public static String write(Dossier dossier) {
        return pretty(tree(dossier));
    }

    /**
     * Writes several policies for a person to read.
     *
     * @param book the policies
     * @return indented lines, the last one ended
     */
    public static String write(PolicyBook book) {
        return pretty(tree(book));
    }

    /**
     * Writes a policy for a person to read.
     *
     * @param policy the policy
     * @return indented lines, the last one ended
     */
    public static String write(PolicyDocument policy) {
        return pretty(tree(policy));
    }

    /**
     * Writes a decision for a person to read, with its reasons in English.
     *
     * @param decision the decision
     * @return indented lines, the last one ended
     */
    public static String write(Decision decision) {
        return write(decision, Locale.ENGLISH);
    }

    /**
     * Writes a decision for a person to read.
     *
     * @param decision the decision
     * @param language the language of its reasons; one that has no wording reads English
     * @return indented lines, the last one ended
     */
    public static String write(Decision decision, Locale language) {
        return pretty(tree(decision, language));
    }

    /**
     * Writes a timeline for a person to read, with its reasons in English.
     *
     * @param timeline the timeline
     * @return indented lines, the last one ended
     */
    public static String write(Timeline timeline) {
        return pretty(tree(timeline, Locale.ENGLISH));
    }

    /**
     * Writes a claim for a person to read.
     *
     * @param claim the claim
     * @return indented lines, the last one ended
     */
    public static String write(Claim claim) {
        return pretty(tree(claim));
    }

    /**
     * Writes a claim with what its reader should know, for a person to read.
     *
     * @param claim the claim
     * @param cautions reasons for caution
     * @param language the language of their sentences
     * @return indented lines, the last one ended
     */
    public static String write(Claim claim, List<Reason> cautions, Locale language) {
        return pretty(ClaimTree.of(claim)
                .put(
                        "cautions",
                        cautions.stream()
                                .map(reason -> ReasonTree.of(reason, language))
                                .toList())
                .values());
    }

    /**
     * Writes a table of rates for a person to read.
     *
     * @param rates the table
     * @return indented lines, the last one ended
     */
    public static String writeRates(DatedValues<Rate> rates) {
        return pretty(RatesTree.of(rates).values());
    }

    /**
     * Writes a dossier on one line.
     *
     * @param dossier the dossier
     * @return one line without a line break
     */
    public static String compact(Dossier dossier) {
        return compact(tree(dossier));
    }

    /**
     * Writes a decision on one line, with its reasons in English.
     *
     * @param decision the decision
     * @return one line without a line break
     */
    public static String compact(Decision decision) {
        return compact(tree(decision, Locale.ENGLISH));
    }

    /**
     * Writes an event on one line, for a host that stores it.
     *
     * @param event the event
     * @return one line without a line break
     */
    public static String compact(DunningEvent event) {
        return compact(tree(event));
    }

    /**
     * Writes any document on one line.
     *
     * @param tree maps, collections, texts, booleans, null and exact numbers; anything else is written as its text
     * @return one line without a line break
     * @throws IllegalArgumentException when a number is a double or float, which is not exact
     */
    public static String compact(Map<String, ?> tree) {
        return JsonPrinter.compact(tree);
    }

    /**
     * Writes any document for a person to read.
     *
     * @param tree maps, collections, texts, booleans, null and exact numbers; anything else is written as its text
     * @return indented lines, the last one ended
     * @throws IllegalArgumentException when a number is a double or float, which is not exact
     */
    public static String pretty(Map<String, ?> tree) {
        return JsonPrinter.pretty(tree);
    }

    /**
     * Gives the JSON Schema of a kind of document, draft 2020-12.
     *
     * @param document {@code dossier}, {@code policy}, {@code policies}, {@code segments}, {@code decision}, {@code timeline},
     *     {@code profile}, {@code experiment}, {@code experiment-report},
     *     {@code messages}, {@code handover} or {@code rates}
     * @return the text of the schema
     * @throws IllegalArgumentException when there is no such kind of document
     */
    public static String schema(String document) {
        return Schemas.text(document);
    }

    private static <T> T fromText(String json, Reading<T> reading, Function<T, List<Issue>> check) {
        Report report = new Report();
        return read(JsonText.tree(json, report), report, reading, check);
    }

    private static <T> T fromTree(Map<String, ?> tree, Reading<T> reading, Function<T, List<Issue>> check) {
        return read(Optional.of(tree), new Report(), reading, check);
    }

    private static <T> T read(
            Optional<? extends Object> tree, Report report, Reading<T> reading, Function<T, List<Issue>> check) {
        Optional<T> value = tree.flatMap(whole -> reading.from(new Node(whole, Place.ROOT, report)));
        value.map(check).ifPresent(report::addCheck);
        return report.sound(value);
    }
}
