package vn.thamdinh.storage.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thamdinh.seal.Entropy;
import vn.thamdinh.storage.keys.WorkspaceId;

/**
 * Recognises a workspace that was copied, moved, or put back to an earlier state, which must never continue its
 * writer's numbers. A random stamp is kept both in the workspace and outside it and renewed at each opening; outside
 * also stands the last sequence number that was given out.
 */
public final class InstanceStamp {

    private static final Pattern CONTENT = Pattern.compile("tham-dinh-instance\\.1 ([0-9a-f]{32}) ([0-9]{1,18})\n");
    private static final int LENGTH = 16;

    private final Path file;
    private String current = "";

    private InstanceStamp(Path file) {
        this.file = file;
    }

    /** Whether the workspace may go on with its writer. */
    public enum Verdict { CONTINUE, NEW_WRITER }

    /** The stamp of the workspace in this folder, which must exist. */
    public static InstanceStamp of(StateFolder state, WorkspaceId workspace, Path workspaceFolder) throws IOException {
        return new InstanceStamp(state.file("instances", workspace, workspaceFolder));
    }

    /** A new stamp: 32 hex digits. Never from a seed: two copies would have the same. */
    public static String fresh(Entropy entropy) {
        return HexFormat.of().formatHex(entropy.bytes(LENGTH));
    }

    /**
     * Compares with what the workspace holds.
     *
     * @param insideStamp the stamp that was stored in the workspace at its last opening
     * @param insideSeq the last sequence number of its writer; a lower one outside is what a power cut between the
     *     two leaves, a higher one means that the workspace went back in time
     */
    public Verdict check(String insideStamp, long insideSeq) throws IOException {
        Matcher outside = CONTENT.matcher(content());
        return outside.matches() && outside.group(1).equals(insideStamp)
                && Long.parseLong(outside.group(2)) <= insideSeq ? Verdict.CONTINUE : Verdict.NEW_WRITER;
    }

    /**
     * Whether this machine knows of another state of the workspace here: the one that {@link #check} is given is not the one
     * that was left last. What was never opened here contradicts nothing.
     */
    public boolean contradicts(String insideStamp, long insideSeq) throws IOException {
        return CONTENT.matcher(content()).matches() && check(insideStamp, insideSeq) == Verdict.NEW_WRITER;
    }

    /** Sets the stamp of this opening, after the workspace stored the same one. */
    public void renew(String newStamp, long seq) throws IOException {
        String content = "tham-dinh-instance.1 %s %d\n".formatted(newStamp, seq);
        if (!CONTENT.matcher(content).matches()) {
            throw new IllegalArgumentException("no stamp, or a sequence number out of bounds");
        }
        AtomicFiles.write(file, content.getBytes(StandardCharsets.US_ASCII));
        current = newStamp;
    }

    /** Notes the last sequence number that was given out, after {@link #renew} and after the entry was saved. */
    public void advance(long seq) throws IOException {
        renew(current, seq);
    }

    /** The next opening is a new writer. */
    public void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    private String content() throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return "";
        }
    }
}
