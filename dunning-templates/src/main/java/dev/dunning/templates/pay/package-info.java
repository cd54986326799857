/**
 * What a debtor needs to pay: account numbers that are checked and printed in groups, creditor references, and the code
 * that banking apps of the euro area read.
 */
@NullMarked
package dev.dunning.templates.pay;

import org.jspecify.annotations.NullMarked;
