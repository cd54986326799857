package dev.dunning.core.debtor;

/** How a language with two forms addresses the reader. */
public enum AddressForm {
    /** Dutch {@code u}, German {@code Sie}, French {@code vous}. */
    FORMAL,
    /** Dutch {@code je}, German {@code du}. */
    INFORMAL
}
