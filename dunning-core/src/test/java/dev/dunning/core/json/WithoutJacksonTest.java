package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A host without Jackson writes everything, and reads what its own library took apart. */
class WithoutJacksonTest {

    @Test
    void a_tree_is_read_and_written() throws Exception {
        try (URLClassLoader bare = withoutJackson()) {
            Class<?> door = bare.loadClass("dev.dunning.core.json.DunningJson");
            Map<String, Object> tree = DunningJson.tree(DunningJson.dossier(Documents.text("rich-dossier.json")));

            Object dossier = door.getMethod("dossier", Map.class).invoke(null, tree);
            Object text = door.getMethod("write", dossier.getClass()).invoke(null, dossier);

            assertThat(text).isEqualTo(Documents.text("rich-dossier.json"));
        }
    }

    /** Sees this library and the platform, and nothing else. */
    private static URLClassLoader withoutJackson() throws IOException {
        URL classes = DunningJson.class.getProtectionDomain().getCodeSource().getLocation();
        URL validation = jakarta.validation.Constraint.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation();
        return new URLClassLoader(
                new URL[] {Objects.requireNonNull(classes), Objects.requireNonNull(validation)},
                ClassLoader.getPlatformClassLoader());
    }
}
