package dev.dunning.core.insight;

import java.nio.charset.StandardCharsets;

/** A number that is the same for the same text on every machine, and looks like chance for texts that are alike. */
public final class StableHash {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long FIRST = 0xbf58476d1ce4e5b9L;
    private static final long SECOND = 0x94d049bb133111ebL;
    private static final int BYTE = 0xff;

    private StableHash() {}

    /**
     * Hashes a text: FNV-1a over its bytes in UTF-8, then the last step of SplitMix64, which spreads every bit.
     *
     * @param text the text
     * @return 64 bits
     */
    public static long of(String text) {
        long hash = OFFSET;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & BYTE)) * PRIME;
        }
        hash = (hash ^ (hash >>> 30)) * FIRST;
        hash = (hash ^ (hash >>> 27)) * SECOND;
        return hash ^ (hash >>> 31);
    }
}
