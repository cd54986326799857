package dev.dunning.templates;

import java.io.Writer;
import java.util.Arrays;

/** A sheet that texts are written on, one after the other; not thread-safe. */
final class Sheet extends Writer {

    /** Most messages fit. */
    private static final int MESSAGE = 8192;

    private static final int LINE = 160;

    private char[] chars;
    private int length;

    private Sheet(int room) {
        this.chars = new char[room];
    }

    static Sheet ofMessage() {
        return new Sheet(MESSAGE);
    }

    static Sheet ofLine() {
        return new Sheet(LINE);
    }

    /** Takes off what is written, with what sections that were left out leave behind taken away. */
    String takeTidied() {
        write('\n');
        length = new Tidying(chars, length).tidied();
        return take();
    }

    /** Takes off what is written. */
    String take() {
        String written = new String(chars, 0, length);
        length = 0;
        return written;
    }

    @Override
    public void write(int character) {
        makeRoom(1);
        chars[length] = (char) character;
        length++;
    }

    @Override
    public void write(char[] from, int offset, int count) {
        makeRoom(count);
        System.arraycopy(from, offset, chars, length, count);
        length += count;
    }

    @Override
    public void write(String text, int offset, int count) {
        makeRoom(count);
        text.getChars(offset, offset + count, chars, length);
        length += count;
    }

    @Override
    public void flush() {
        // nothing waits elsewhere
    }

    @Override
    public void close() {
        // stays open for the next text
    }

    private void makeRoom(int count) {
        if (count > chars.length - length) {
            chars = Arrays.copyOf(chars, Math.max(Math.addExact(length, count), 2 * chars.length));
        }
    }
}
