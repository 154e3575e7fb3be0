package vn.thamdinh.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.List;
import java.util.concurrent.Executors;
import vn.thamdinh.exchange.v1.Sample;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.wire.RunningHash;

/** A program of its own, so that its memory can be limited: writes and reads a package with much evidence at once. */
public final class EvidenceFlow {
    private static final int PIPE = 1 << 20;

    private EvidenceFlow() {
    }

    /** @param arguments how many MiB of evidence */
    public static void main(String... arguments) throws Exception {
        long size = Long.parseLong(arguments[0]) << 20;
        EvidenceFile file = new EvidenceFile(hash(new Pattern(size)), size);
        PackageContents plain = Sample.contents();
        var contents = new PackageContents(plain.head(), plain.bundles(), plain.entries(), plain.programmes(),
                plain.holdings(), plain.escrow(), List.of(file));
        var writer = new PackageWriter(new SystemEntropy(), Sample.MEMBER, _ -> new Pattern(size));
        try (var threads = Executors.newSingleThreadExecutor(); var in = new PipedInputStream(PIPE)) {
            var out = new PipedOutputStream(in);
            var writing = threads.submit(() -> {
                try (out) {
                    writer.write(out, contents, Envelope.to(Sample.MEMBERS_AGE, List.of()));
                }
                return size;
            });
            long[] taken = new long[1];
            PackageReader.read(in, PackageKeys.of(Sample.MEMBERS_AGE),
                    (_, content) -> taken[0] = content.transferTo(java.io.OutputStream.nullOutputStream()),
                    Progress.NONE);
            writing.get();
            System.out.println("passed " + taken[0]);
        }
    }

    private static String hash(InputStream content) throws IOException {
        var hash = new RunningHash();
        byte[] buffer = new byte[PIPE];
        for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
            hash.add(buffer, 0, count);
        }
        return hash.hex();
    }

    /** So many bytes, none of them kept. */
    private static final class Pattern extends InputStream {
        private long left;

        Pattern(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? (int) (left & 0x7F) : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int count = (int) Math.min(left, length);
            for (int i = 0; i < count; i++) {
                bytes[offset + i] = (byte) (left - i);
            }
            left -= count;
            return count == 0 ? -1 : count;
        }
    }
}
