package dev.dunning.core.claim;

import dev.dunning.core.receivable.Component;
import java.util.List;

/** In which order a payment meets the parts of a claim. */
public enum AllocationOrder {
    /** Costs, then interest, then principal. */
    COSTS_INTEREST_PRINCIPAL(Component.COSTS, Component.INTEREST, Component.PRINCIPAL),
    /** Principal, then interest, then costs. */
    PRINCIPAL_FIRST(Component.PRINCIPAL, Component.INTEREST, Component.COSTS);

    private final List<Component> components;

    AllocationOrder(Component... components) {
        this.components = List.of(components);
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
