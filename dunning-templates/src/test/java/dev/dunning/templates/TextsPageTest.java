package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page {@code docs/texts.md} lists every variable; with {@code -Ddunning.write=true} it is written anew. */
class TextsPageTest {

    private static final Path PAGE = Path.of("docs", "texts.md");

    @Test
    void thePageListsEveryVariableWithItsMeaningAndAnExample() throws IOException {
        if (Boolean.getBoolean("dunning.write")) {
            Files.createDirectories(PAGE.toAbsolutePath().getParent());
            Files.writeString(PAGE, TextsPage.text());
        }
        assertThat(PAGE)
                .as("write it anew with -Dtest=TextsPageTest -Ddunning.write=true")
                .content()
                .isEqualTo(TextsPage.text());
    }

    @Test
    void noMeaningIsLeftOfAVariableThatIsGone() {
        assertThat(TextsPage.names()).containsAll(TextsPage.explained());
    }
}
