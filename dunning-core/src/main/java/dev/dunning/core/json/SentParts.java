package dev.dunning.core.json;

import dev.dunning.core.receivable.Announced;
import dev.dunning.core.receivable.Claimed;
import dev.dunning.core.receivable.Consequence;
import dev.dunning.core.receivable.Lapse;
import java.util.function.Supplier;

/** What a message that went out asked for and announced. */
final class SentParts {

    static final Reading<Claimed> CLAIMED = Fields.object(SentParts::claimed);
    static final Reading<Announced> ANNOUNCED = Fields.object(SentParts::announced);

    private static final Reading<Consequence> CONSEQUENCE = Fields.object(SentParts::consequence);
    private static final Reading<Lapse> LAPSE = Fields.object(SentParts::lapse);

    private SentParts() {}

    private static Supplier<Claimed> claimed(Fields in) {
        var principal = in.required("principal", Scalars.MONEY);
        var interest = in.required("interest", Scalars.MONEY);
        var costs = in.required("costs", Scalars.MONEY);
        var vat = in.required("vat", Scalars.MONEY);
        var total = in.required("total", Scalars.MONEY);
        var fee = in.optional("fee", Scalars.MONEY);
        in.ext();
        return () -> new Claimed(principal.get(), interest.get(), costs.get(), vat.get(), total.get(), fee);
    }

    private static Supplier<Announced> announced(Fields in) {
        var ifUnpaid = in.optional("ifUnpaid", CONSEQUENCE);
        var onLapse = in.optional("onLapse", LAPSE);
        in.ext();
        return () -> new Announced(ifUnpaid, onLapse);
    }

    private static Supplier<Consequence> consequence(Fields in) {
        var on = in.required("on", Scalars.DATE);
        var step = in.required("step", Scalars.ID);
        var kind = in.required("kind", MessageEvents.NOTICE_KIND);
        var total = in.required("total", Scalars.MONEY);
        in.ext();
        return () -> new Consequence(on.get(), step.get(), kind.get(), total.get());
    }

    private static Supplier<Lapse> lapse(Fields in) {
        var from = in.required("from", Scalars.DATE);
        var costs = in.required("costs", Scalars.MONEY);
        var vat = in.required("vat", Scalars.MONEY);
        var total = in.required("total", Scalars.MONEY);
        in.ext();
        return () -> new Lapse(from.get(), costs.get(), vat.get(), total.get());
    }

    static Tree tree(Claimed claimed) {
        return new Tree()
                .put("principal", claimed.principal())
                .put("interest", claimed.interest())
                .put("costs", claimed.costs())
                .put("vat", claimed.vat())
                .put("total", claimed.total())
                .put("fee", claimed.fee());
    }

    static Tree tree(Announced announced) {
        return new Tree()
                .put("ifUnpaid", announced.ifUnpaid().map(SentParts::tree))
                .put("onLapse", announced.onLapse().map(SentParts::tree));
    }

    static Tree tree(Consequence consequence) {
        return new Tree()
                .put("on", consequence.on())
                .put("step", consequence.step())
                .put("total", consequence.total())
                .put("kind", consequence.kind());
    }

    static Tree tree(Lapse lapse) {
        return new Tree()
                .put("from", lapse.from())
                .put("costs", lapse.costs())
                .put("vat", lapse.vat())
                .put("total", lapse.total());
    }
}
