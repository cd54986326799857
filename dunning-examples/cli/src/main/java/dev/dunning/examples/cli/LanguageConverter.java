package dev.dunning.examples.cli;

import dev.dunning.core.check.Issues;
import dev.dunning.core.reason.Reason;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language in which decisions can be explained. */
final class LanguageConverter implements ITypeConverter<Locale> {

    @Override
    public Locale convert(String value) {
        Locale language = Locale.forLanguageTag(value);
        if (!Reason.languages().contains(language.getLanguage())) {
            throw new TypeConversionException(
                    Issues.quote(value) + " is no language for explanations, choose " + known());
        }
        return language;
    }

    private static String known() {
        return String.join(", ", Reason.languages());
    }
}
