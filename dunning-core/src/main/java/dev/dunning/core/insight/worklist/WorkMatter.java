package dev.dunning.core.insight.worklist;

import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;

/**
 * A dossier with something overdue on a day.
 *
 * @param dossier the facts
 * @param on the day, at its end
 * @param policy the house rules and the law
 * @param overdue what is overdue
 */
record WorkMatter(Dossier dossier, LocalDate on, DunningPolicy policy, OverdueItems overdue) {}
