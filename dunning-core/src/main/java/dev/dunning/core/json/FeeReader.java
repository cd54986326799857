package dev.dunning.core.json;

import dev.dunning.core.policy.Fee;
import dev.dunning.core.policy.FeeBase;
import dev.dunning.core.policy.TierMode;
import java.util.function.Supplier;

/** How a fee is read. */
final class FeeReader {

    static final Reading<Fee> FEE = Fields.object(FeeReader::fee);

    private static final Choice<FeeBase> BASE = Choice.of(FeeBase.values());
    private static final Choice<TierMode> MODE = Choice.of(TierMode.values());
    private static final Reading<Fee.Tier> TIER = Fields.object(FeeReader::tier);

    private FeeReader() {}

    private static Supplier<Fee> fee(Fields in) {
        var fixed = in.optional("fixed", Scalars.MONEY);
        var percent = in.optional("percent", Scalars.RATE);
        var base = in.optional("base", BASE).orElse(FeeBase.PRINCIPAL);
        var min = in.optional("min", Scalars.MONEY);
        var max = in.optional("max", Scalars.MONEY);
        var mode = in.optional("mode", MODE);
        var tiers = in.list("tiers", TIER);
        var ext = in.ext();
        return () -> new Fee(fixed, percent, base, min, max, mode, tiers, ext);
    }

    private static Supplier<Fee.Tier> tier(Fields in) {
        var from = in.required("from", Scalars.MONEY);
        var fixed = in.optional("fixed", Scalars.MONEY);
        var percent = in.optional("percent", Scalars.RATE);
        in.ext();
        return () -> new Fee.Tier(from.get(), fixed, percent);
    }
}
