package dev.dunning.core.jurisdiction;

/** How the costs of instalments whose statutory notices follow each other count together. */
enum InstalmentCosts {
    /** Not at all: each notice costs what it names. */
    OLD,
    /** All notices of six months together cost what their sum costs. */
    SUM_IN_WINDOW,
    /** While every instalment in six months is small, all of them cost the least sum; else like the sum. */
    SAFE
}
