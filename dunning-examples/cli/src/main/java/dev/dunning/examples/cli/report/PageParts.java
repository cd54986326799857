package dev.dunning.examples.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The style and the script of the page, and the rule that lets nothing else run. */
final class PageParts {

    private PageParts() {}

    static String style() {
        return read("report.css");
    }

    static String script() {
        return read("report.js");
    }

    /** Only this program's own script runs, known by its fingerprint; nothing is fetched from anywhere. */
    static String securityPolicy() {
        return "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-" + fingerprint()
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String fingerprint() {
        try {
            byte[] script = script().getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(script));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }

    private static String read(String name) {
        try (InputStream file = Objects.requireNonNull(
                PageParts.class.getResourceAsStream("/dev/dunning/examples/cli/report/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
