package dev.dunning.core.decision;

import java.time.LocalDate;

/**
 * What a decision was made with; the same facts, day and provenance give the same answer.
 *
 * @param engine version of the engine
 * @param policy id and version of the policy of the debtor; an invoice may name another
 * @param law id of the law
 * @param ratesKnownThrough last day for which the tables of the law are known, inclusive
 */
public record Provenance(String engine, String policy, String law, LocalDate ratesKnownThrough) {}
