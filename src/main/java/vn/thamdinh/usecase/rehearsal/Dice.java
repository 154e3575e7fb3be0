package vn.thamdinh.usecase.rehearsal;

import java.nio.ByteBuffer;

import vn.thamdinh.seal.SeededEntropy;

/**
 * Numbers that look random and are the same for the same seed and occasion, in whatever order they are asked for.
 *
 * @param seed any text
 */
record Dice(String seed) {

    /** A number from {@code least} to {@code most}, both included. */
    int between(int least, int most, String occasion) {
        long number = ByteBuffer.wrap(new SeededEntropy(seed + "|" + occasion).bytes(Long.BYTES)).getLong();
        return least + (int) Math.floorMod(number, (long) most - least + 1);
    }
}
