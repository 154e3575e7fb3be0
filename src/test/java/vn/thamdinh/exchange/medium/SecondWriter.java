package vn.thamdinh.exchange.medium;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.SystemEntropy;

/** A program of its own that writes a file to a stick and, in the midst of verifying it, waits for a word. */
final class SecondWriter {

    private SecondWriter() {
    }

    /** Argument: the stick's folder. */
    public static void main(String[] arguments) throws Exception {
        new StickWriter(DiskFolder.at(Path.of(arguments[0])), new SystemEntropy()).write(FileKind.PACKAGE, 100_000,
                out -> out.write(new byte[100_000]), SecondWriter::readAndWait, Progress.NONE);
        System.out.println("written");
    }

    private static void readAndWait(InputStream readBack) throws IOException {
        readBack.readAllBytes();
        System.out.println("verified");
        System.in.read();
    }
}
