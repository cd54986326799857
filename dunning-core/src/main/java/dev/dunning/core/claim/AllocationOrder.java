package dev.dunning.core.claim;

import dev.dunning.core.receivable.Component;
import java.util.List;

/** In which order a payment meets the parts of a claim. */
public enum AllocationOrder {
    /** Costs, then interest, then principal. */
    COSTS_INTEREST_PRINCIPAL(Component.COSTS, Component.INTEREST, Component.PRINCIPAL),
    /** Interest and costs before principal; the law does not rank the two. */
    INTEREST_AND_COSTS_FIRST(Component.INTEREST, Component.COSTS, Component.PRINCIPAL),
    /** Interest before principal; costs bear no interest, so the debtor gains most when they come last. */
    INTEREST_FIRST(Component.INTEREST, Component.PRINCIPAL, Component.COSTS),
    /** The creditor may take interest and other side claims first, and is taken to do so. */
    CREDITOR_MAY_TAKE_INTEREST_FIRST(Component.INTEREST, Component.COSTS, Component.PRINCIPAL),
    /** No statute: what the debtor names, else what the creditor chooses, who is taken to choose costs first. */
    CREDITOR_CHOOSES(Component.COSTS, Component.INTEREST, Component.PRINCIPAL),
    /** The debtor may name the part that is paid, even inside one debt; silence leaves it to the creditor. */
    DEBTOR_CHOOSES(Component.COSTS, Component.INTEREST, Component.PRINCIPAL),
    /** Principal, then interest, then costs. */
    PRINCIPAL_FIRST(Component.PRINCIPAL, Component.INTEREST, Component.COSTS);

    private final List<Component> components;

    AllocationOrder(Component... components) {
        this.components = List.of(components);
    }

    /**
     * Tells whether costs and interest are met before the principal.
     *
     * @return false when something may be left of them once the principal is paid
     */
    public boolean isPrincipalLast() {
        return components.indexOf(Component.PRINCIPAL) == components.size() - 1;
    }

    /**
     * Lists the parts.
     *
     * @return each part once, the first to be met first
     */
    public List<Component> components() {
        return components;
    }
}
