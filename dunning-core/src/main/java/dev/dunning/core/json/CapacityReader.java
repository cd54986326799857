package dev.dunning.core.json;

import dev.dunning.core.check.Issues;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.insight.worklist.Capacity;
import dev.dunning.core.insight.worklist.Desk;
import dev.dunning.core.money.Rate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** How desks are read. */
final class CapacityReader {

    static final String FORMAT = "dunning-desks/1";

    static final Reading<Capacity> CAPACITY = Format.document(FORMAT, CapacityReader::capacity);

    private static final Choice<Channel> CHANNEL = Choice.of(Channel.values());
    private static final Reading<Desk> DESK = Fields.object(CapacityReader::desk);
    private static final Rate ALL = Rate.ofPercent(100);

    private CapacityReader() {}

    private static Supplier<Capacity> capacity(Fields in) {
        in.required("format", Scalars.ID);
        var desks = in.required("desks", CapacityReader::desks);
        var forWaiting = in.optional("forWaiting", CapacityReader::forWaiting);
        var forHelp = in.optional("forHelp", CapacityReader::share);
        var ext = in.ext();
        return () -> {
            Capacity usual = Capacity.of(desks.get());
            return new Capacity(
                    usual.desks(),
                    forWaiting.orElse(usual.forWaiting()),
                    forHelp.orElse(usual.forHelp()),
                    usual.rules(),
                    ext);
        };
    }

    private static Supplier<Desk> desk(Fields in) {
        var id = in.required("id", Scalars.ID);
        var contacts = in.required("contacts", CapacityReader::contacts);
        var channels = in.set("channels", CHANNEL);
        var tags = in.set("tags", DebtorReader.TAG);
        return () -> new Desk(id.get(), contacts.get(), channels, tags);
    }

    /** Nothing is made of desks of which one is wrong. */
    private static Optional<List<Desk>> desks(Node node) {
        return Lists.filled(DESK)
                .from(node)
                .filter(desks -> node.value() instanceof Collection<?> all && desks.size() == all.size())
                .filter(desks -> areDifferent(desks, node));
    }

    private static boolean areDifferent(List<Desk> desks, Node node) {
        Set<String> seen = new HashSet<>();
        for (Desk desk : desks) {
            if (!seen.add(desk.id())) {
                node.report()
                        .fault(
                                "duplicate-desk",
                                node.place().item(desks.lastIndexOf(desk)).key("id"),
                                Issues.quote(desk.id()) + " stands here a second time",
                                "Give each desk its own name");
            }
        }
        return seen.size() == desks.size();
    }

    private static Optional<Integer> contacts(Node node) {
        return Numbers.isBelowOne(node)
                ? node.fault(
                        "desk-without-room",
                        "Found " + node.quotedNumber() + ", and a desk has room for somebody",
                        "Say how many debtors there is time for in a day, at least 1")
                : Numbers.COUNT.from(node);
    }

    private static Optional<Rate> share(Node node) {
        return Scalars.RATE
                .from(node)
                .flatMap(share -> !share.isNegative() && share.compareTo(ALL) <= 0
                        ? Optional.of(share)
                        : node.fault(
                                "share-out-of-bounds",
                                "A share of " + share + " percent of the places cannot be kept",
                                "Write one from 0 to 100"));
    }

    private static Optional<Rate> forWaiting(Node node) {
        return share(node)
                .flatMap(share -> share.millionths() > 0
                        ? Optional.of(share)
                        : node.fault(
                                "nothing-for-waiting",
                                "Without places for whoever waited longest, small debts would wait forever",
                                "Write more than 0, or leave the key out, which keeps a third"));
    }
}
