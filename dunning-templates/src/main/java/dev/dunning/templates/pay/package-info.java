/**
 * What a debtor needs to pay: account numbers that are checked and printed in groups, structured references of several
 * countries, the codes that banking apps read, the Swiss payment slip, and links of the host.
 *
 * <p>Everything here is a value that is right or does not exist. Each has a factory {@code find} that answers with an empty
 * {@link java.util.Optional} where there is none, and a constructor or {@code of} that says what is wrong.
 *
 * <table>
 * <caption>Where to start</caption>
 * <tr><th>to</th><th>use</th></tr>
 * <tr><td>check and print an account</td><td>{@link dev.dunning.templates.pay.Iban}</td></tr>
 * <tr><td>make or recognise a reference</td><td>{@link dev.dunning.templates.pay.StructuredReference}</td></tr>
 * <tr><td>pay in euro from a code</td><td>{@link dev.dunning.templates.pay.EpcPayment},
 * {@link dev.dunning.templates.pay.QrPath}</td></tr>
 * <tr><td>pay in Switzerland</td><td>{@link dev.dunning.templates.pay.SwissPayment},
 * {@link dev.dunning.templates.pay.SwissSlip}</td></tr>
 * <tr><td>pay on a page of the host</td><td>{@link dev.dunning.templates.pay.PaymentLink}</td></tr>
 * </table>
 */
@NullMarked
package dev.dunning.templates.pay;

import org.jspecify.annotations.NullMarked;
