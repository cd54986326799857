package dev.dunning.examples.cli;

import dev.dunning.core.check.Issues;
import dev.dunning.core.simulation.Behaviour;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what the debtor does, such as {@code pays-at=2}. */
final class BehaviourConverter implements ITypeConverter<Behaviour> {

    static final String CHOICES = "nothing-paid, pays-at=N, keeps-plan or breaks-plan=N";

    private static final String PAYS_AT = "pays-at=";
    private static final String BREAKS_PLAN = "breaks-plan=";
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}");

    @Override
    public Behaviour convert(String value) {
        if (value.equals("nothing-paid")) {
            return Behaviour.nothing();
        } else if (value.equals("keeps-plan")) {
            return Behaviour.keepingPlan();
        } else if (value.startsWith(PAYS_AT)) {
            return counted(value, PAYS_AT, Behaviour::payingAt);
        } else if (value.startsWith(BREAKS_PLAN)) {
            return counted(value, BREAKS_PLAN, Behaviour::breakingPlanAfter);
        }
        throw new TypeConversionException(Issues.quote(value) + " is not known here, write " + CHOICES);
    }

    private static Behaviour counted(String value, String word, IntFunction<Behaviour> behaviour) {
        String count = value.substring(word.length());
        if (!COUNT.matcher(count).matches()) {
            throw new TypeConversionException(
                    Issues.quote(count) + " is no count, write a whole number such as `" + word + "2`");
        }
        try {
            return behaviour.apply(Integer.parseInt(count));
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(wrong.getMessage());
        }
    }
}
