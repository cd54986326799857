package dev.dunning.core.json;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.insight.worklist.Capacity;
import dev.dunning.core.insight.worklist.Desk;
import java.util.function.Supplier;

/** How desks are read. */
final class CapacityReader {

    static final String FORMAT = "dunning-desks/1";

    static final Reading<Capacity> CAPACITY = Format.document(FORMAT, CapacityReader::capacity);

    private static final Choice<Channel> CHANNEL = Choice.of(Channel.values());
    private static final Reading<Desk> DESK = Fields.object(CapacityReader::desk);

    private CapacityReader() {}

    private static Supplier<Capacity> capacity(Fields in) {
        in.required("format", Scalars.ID);
        var desks = in.required("desks", Lists.filled(DESK));
        var forWaiting = in.optional("forWaiting", Scalars.RATE);
        var forHelp = in.optional("forHelp", Scalars.RATE);
        in.ext();
        return () -> {
            Capacity usual = Capacity.of(desks.get());
            return new Capacity(
                    usual.desks(),
                    forWaiting.orElse(usual.forWaiting()),
                    forHelp.orElse(usual.forHelp()),
                    usual.rules());
        };
    }

    private static Supplier<Desk> desk(Fields in) {
        var id = in.required("id", Scalars.ID);
        var contacts = in.required("contacts", Numbers.COUNT);
        var channels = in.set("channels", CHANNEL);
        var tags = in.set("tags", DebtorReader.TAG);
        in.ext();
        return () -> new Desk(id.get(), contacts.get(), channels, tags);
    }
}
