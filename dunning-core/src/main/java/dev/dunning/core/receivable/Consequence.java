package dev.dunning.core.receivable;

import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import java.time.LocalDate;

/**
 * What follows when nothing is paid: the next action, and nothing else.
 *
 * @param on the first day of that action
 * @param step id of its step
 * @param kind what that step does
 * @param total what will be asked then
 */
public record Consequence(LocalDate on, String step, NoticeKind kind, Money total) {}
