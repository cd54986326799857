package dev.dunning.core.policy;

import dev.dunning.core.jurisdiction.Jurisdiction;

/** A document and its law. */
record BoundPolicy(PolicyDocument document, Jurisdiction law) implements DunningPolicy {}
