package vn.thamdinh.storage.journal;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** What the clear beginning of a segment says, in hex. */
public record TestSegment(String id, String salt) {

    public static TestSegment read(Path file) throws IOException {
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            SegmentHeader header = SegmentHeader.read(in);
            return new TestSegment(HexFormat.of().formatHex(header.id()), HexFormat.of().formatHex(header.salt()));
        } catch (SegmentHeader.Unreadable e) {
            throw new AssertionError(e);
        }
    }
}
