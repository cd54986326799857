package dev.dunning.templates;

import dev.dunning.core.check.Severity;

/**
 * Something a check of a text or a template found.
 *
 * @param severity how bad it is
 * @param code which check, in kebab case
 * @param found the words or the tag that were found
 * @param remedy what to do about it
 */
public record Finding(Severity severity, String code, String found, String remedy) {}
