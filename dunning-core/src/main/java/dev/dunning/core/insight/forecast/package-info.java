/**
 * How much comes in each week, with a band: {@link dev.dunning.core.insight.forecast.CashForecast}. What is agreed is expected
 * on its day, the rest by habit, and how far earlier forecasts missed makes the band.
 */
@NullMarked
package dev.dunning.core.insight.forecast;

import org.jspecify.annotations.NullMarked;
