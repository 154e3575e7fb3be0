package vn.thamdinh.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import vn.thamdinh.seal.AgeContent;
import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.seal.WrongKey;

/** Opens the age file that a package is. Whatever is wrong in its first lines has one reason: they cannot be told apart. */
final class Opening {

    private static final byte[] MAGIC = "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII);

    /** The first lines of an age file may take so many bytes: some 300 recipients. */
    private static final int MOST_HEADER = 64 << 10;

    /** Behind the first lines stand 16 bytes, from which the key of the content follows, and at least one tag of 16. */
    private static final int LEAST_CONTENT = 32;

    private Opening() {
    }

    static AgeContent open(InputStream file, PackageKeys keys) throws IOException, PackageException {
        var buffered = new BufferedInputStream(file, MOST_HEADER);
        buffered.mark(MOST_HEADER);
        byte[] first = buffered.readNBytes(MOST_HEADER);
        buffered.reset();
        int header = header(first);
        try {
            return AgeContent.open(buffered, keys.identities(), keys.passphrases());
        } catch (WrongKey e) {
            throw PackageFault.NOT_FOR_US.because("no key fits");
        } catch (DamagedPayload e) {
            throw first.length < header + LEAST_CONTENT
                    ? PackageFault.DAMAGED.because("it ends behind its first lines")
                    : PackageFault.NOT_FOR_US.because("its first lines are damaged");
        }
    }

    /** Length of the first lines. */
    private static int header(byte[] first) throws PackageException {
        if (first.length == 0) {
            throw PackageFault.EMPTY_FILE.because("no byte");
        }
        if (!startsWith(first, 0, MAGIC)) {
            throw PackageFault.NOT_A_PACKAGE.because("it does not begin as an age file");
        }
        byte[] last = {'\n', '-', '-', '-', ' '};
        for (int at = MAGIC.length - 1; at < first.length; at++) {
            if (startsWith(first, at, last)) {
                for (int end = at + 1; end < first.length; end++) {
                    if (first[end] == '\n') {
                        return end + 1;
                    }
                }
            }
        }
        throw PackageFault.NOT_FOR_US.because("its first lines have no end");
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] with) {
        if (bytes.length - at < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (bytes[at + i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}
