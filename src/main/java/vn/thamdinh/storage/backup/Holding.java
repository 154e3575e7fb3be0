package vn.thamdinh.storage.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.seal.AgeContent;
import vn.thamdinh.seal.AgeRecipient;
import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.seal.WrongKey;
import vn.thamdinh.storage.keys.WorkspaceKeys;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Fields;
import vn.thamdinh.wire.MalformedJson;

/**
 * What a workspace held when a backup was made, for people who choose one; readable with the workspace's key alone.
 *
 * @param by        who worked; may be empty
 * @param scores    that count
 * @param units     that have any
 * @param documents that were issued
 */
public record Holding(String by, long scores, long units, long documents) {

    /** Hex of an age file to the workspace itself. */
    public String seal(WorkspaceKeys keys) throws IOException {
        var sealed = new ByteArrayOutputStream();
        try (var content = AgeRecipient.encrypt(sealed, List.of(keys.age().recipient()))) {
            content.write(CanonicalJson.write(Map.of("by", by, "scores", scores, "units", units, "documents", documents)));
        }
        return HexFormat.of().formatHex(sealed.toByteArray());
    }

    /** What {@link #seal} made; empty if it was not noted or cannot be read. */
    public static Optional<Holding> open(String about, WorkspaceKeys keys) {
        byte[] sealed = HexFormat.of().parseHex(about);
        if (sealed.length == 0) {
            return Optional.empty();
        }
        try (var content = AgeContent.open(new ByteArrayInputStream(sealed), List.of(keys.age()), List.of())) {
            var fields = new Fields(CanonicalJson.parseCanonicalObject(content.readAllBytes()));
            return Optional.of(new Holding(fields.text("by"), fields.number("scores"), fields.number("units"),
                    fields.number("documents")));
        } catch (IOException | WrongKey | DamagedPayload | MalformedJson e) {
            return Optional.empty();
        }
    }
}
