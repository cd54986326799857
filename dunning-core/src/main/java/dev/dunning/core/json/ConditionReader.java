package dev.dunning.core.json;

import dev.dunning.core.policy.Condition;
import java.util.function.Supplier;

/** How the {@code if} of a step is read. */
final class ConditionReader {

    static final Reading<Condition> CONDITION = Fields.object(ConditionReader::condition);

    private ConditionReader() {}

    private static Supplier<Condition> condition(Fields in) {
        var openBalance = in.optional("openBalance", Scalars.MONEY);
        var openShare = in.optional("openShare", Scalars.RATE);
        var openInvoices = in.optional("openInvoices", Numbers.COUNT);
        var debtorKinds = in.set("debtorKinds", CreditorReader.KIND);
        var tags = in.set("tags", DebtorReader.TAG);
        var withoutTags = in.set("withoutTags", DebtorReader.TAG);
        var said = in.set("said", ContactEvents.REASON);
        var latePaymentRisk = in.optional("latePaymentRisk", Scalars.RATE);
        var ext = in.ext();
        return () -> new Condition(
                openBalance, openShare, openInvoices, debtorKinds, tags, withoutTags, said, latePaymentRisk, ext);
    }
}
