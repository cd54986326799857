package consumer;

import dev.dunning.core.money.Money;
import java.util.stream.Collectors;

/** Uses the library as a host's module does. */
final class Consumer {
    private Consumer() {}

    public static void main(String... args) {
        Money total = Money.of("EUR", "1210.00").plus(Money.of("EUR", "40.00"));
        if (!total.equals(Money.of("EUR", "1250.00"))) {
            throw new IllegalStateException("wrong sum: " + total);
        }
        System.out.println(total + " with modules " + modules());
    }

    private static String modules() {
        return ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
