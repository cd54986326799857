/** Benchmarks: how time and memory grow with invoices, rates, days and payments. */
@NullMarked
package dev.dunning.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
