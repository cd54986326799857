package dev.dunning.examples.cli.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text: UTF-8 and nothing else, whatever the machine prefers. */
final class StrictText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StrictText() {}

    /**
     * Decodes a whole document or line.
     *
     * @throws IllegalArgumentException when the bytes are not UTF-8
     */
    static String decode(byte[] bytes) {
        return decode(ByteBuffer.wrap(bytes));
    }

    /**
     * Decodes a whole document or line.
     *
     * @throws IllegalArgumentException when the bytes are not UTF-8
     */
    static String decode(ByteBuffer bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        } catch (CharacterCodingException broken) {
            throw new IllegalArgumentException("this is not UTF-8 text; save it as UTF-8", broken);
        }
    }
}
