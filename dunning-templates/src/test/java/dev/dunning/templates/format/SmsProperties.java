package dev.dunning.templates.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The counter agrees with an encoder that really makes the segments, byte by byte. */
class SmsProperties {

    private static final byte ESCAPE = 0x1B;

    /** By code, row by row as the standard prints its table; the place of the escape is a zero. */
    private static final String TABLE = "@£$¥èéùìòÇ\nØø\rÅå" + "Δ_ΦΓΛΩΠΨΣΘΞ\0ÆæßÉ" + " !\"#¤%&'()*+,-./"
            + "0123456789:;<=>?" + "¡ABCDEFGHIJKLMNO" + "PQRSTUVWXYZÄÖÑÜ§" + "¿abcdefghijklmno" + "pqrstuvwxyzäöñüà";

    @Property(tries = 2_000)
    void aMessageHasAsManySegmentsAsAnEncoderMakes(@ForAll("messages") String text) {
        List<String> segments = segments(text);
        assertThat(SmsLength.of(text).segments()).isEqualTo(segments.size());
        assertThat(String.join("", segments)).isEqualTo(text);
    }

    @Property
    void aSegmentIsNeverTooLong(@ForAll("messages") String text) {
        SmsLength length = SmsLength.of(text);
        int alone = length.gsm() ? 160 : 70;
        int joined = length.gsm() ? 153 : 67;
        int room = length.segments() > 1 ? length.segments() * joined : alone;
        assertThat(length.units()).isLessThanOrEqualTo(room);
        assertThat(segments(text))
                .allSatisfy(
                        segment -> assertThat(SmsLength.of(segment).segments()).isLessThanOrEqualTo(1));
    }

    @Property
    void whatForcesUcs2IsNamed(@ForAll("messages") String text) {
        List<ForeignCharacter> foreign = ForeignCharacter.in(text);
        assertThat(foreign.isEmpty()).isEqualTo(SmsLength.of(text).gsm());
        assertThat(foreign).allSatisfy(each -> assertThat(text).contains(each.character()));
        String without =
                foreign.stream().map(ForeignCharacter::character).reduce(text, (rest, c) -> rest.replace(c, ""));
        assertThat(SmsLength.of(without).gsm()).isTrue();
        assertThat(foreign)
                .allSatisfy(each -> assertThat(
                                SmsLength.of(each.nearest().orElse("")).gsm())
                        .isTrue());
    }

    @Provide
    Arbitrary<String> messages() {
        Arbitrary<String> plain = Arbitraries.of("a", "B", "7", " ", "é", "ü", "€", "[", "~", "\\", "\n", "@");
        Arbitrary<String> mixed = Arbitraries.frequencyOf(
                Tuple.of(30, plain), Tuple.of(1, Arbitraries.of("ë", "😀", "’", "\u00A0", "汉")));
        Arbitrary<String> wide = Arbitraries.of("a", "😀", "ë", "𝒳");
        return Arbitraries.oneOf(plain, mixed, wide)
                .list()
                .ofMaxSize(500)
                .map(characters -> characters.stream().collect(Collectors.joining()));
    }

    private static List<String> segments(String text) {
        byte[] septets = septets(text);
        if (septets.length > 0 || text.isEmpty()) {
            return cut(septets, 160, 153).stream().map(SmsProperties::text).toList();
        }
        byte[] units = text.getBytes(StandardCharsets.UTF_16BE);
        return cut(units, 140, 134).stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_16BE))
                .toList();
    }

    /** Fills segments from the front, one byte less or one unit less where the last would be torn in two. */
    private static List<byte[]> cut(byte[] all, int alone, int joined) {
        List<byte[]> parts = new ArrayList<>();
        int room = all.length <= alone ? alone : joined;
        int from = 0;
        while (from < all.length) {
            int until = Math.min(all.length, from + room);
            until -= torn(all, from, until, joined);
            parts.add(Arrays.copyOfRange(all, from, until));
            from = until;
        }
        return parts;
    }

    private static int torn(byte[] all, int from, int until, int joined) {
        if (until == all.length) {
            return 0;
        }
        if (joined == 153) {
            return all[until - 1] == ESCAPE ? 1 : 0;
        }
        boolean high = (all[until - 2] & 0xFC) == 0xD8;
        boolean low = (all[until] & 0xFC) == 0xDC;
        return high && low && until - from > 2 ? 2 : 0;
    }

    /** Nothing when a character is in neither table. */
    private static byte[] septets(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int basic = c == 0 ? -1 : TABLE.indexOf(c);
            int extended = extended(c);
            if (basic < 0 && extended < 0) {
                return new byte[0];
            }
            if (basic < 0) {
                out.write(ESCAPE);
            }
            out.write(basic < 0 ? extended : basic);
        }
        return out.toByteArray();
    }

    private static String text(byte[] septets) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < septets.length; i++) {
            out.append(septets[i] == ESCAPE ? extension(septets[++i]) : TABLE.charAt(septets[i]));
        }
        return out.toString();
    }

    private static int extended(char c) {
        return switch (c) {
            case '\f' -> 0x0A;
            case '^' -> 0x14;
            case '{' -> 0x28;
            case '}' -> 0x29;
            case '\\' -> 0x2F;
            case '[' -> 0x3C;
            case '~' -> 0x3D;
            case ']' -> 0x3E;
            case '|' -> 0x40;
            case '€' -> 0x65;
            default -> -1;
        };
    }

    private static char extension(byte code) {
        return "\f^{}\\[~]|€"
                .chars()
                .mapToObj(c -> (char) c)
                .filter(c -> extended(c) == code)
                .findFirst()
                .orElseThrow();
    }
}
