package vn.thamdinh.usecase.evidence.look;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

import vn.thamdinh.usecase.evidence.EvidenceSort;

/** A look at a file as bytes, for the workspace alone: another version's are thrown away and made anew. */
final class GlanceCodec {

    private static final int VERSION = 1;

    private GlanceCodec() {
    }

    static byte[] write(Glance glance) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(glance.sort().name());
            out.writeUTF(glance.unseen().map(Enum::name).orElse(""));
            out.writeBoolean(glance.partly());
            out.writeInt(glance.width());
            out.writeInt(glance.height());
            out.writeUTF(glance.taken().map(LocalDateTime::toString).orElse(""));
            out.writeUTF(glance.camera().orElse(""));
            out.writeBoolean(glance.place().isPresent());
            if (glance.place().isPresent()) {
                out.writeDouble(glance.place().get().latitude());
                out.writeDouble(glance.place().get().longitude());
            }
            write(out, glance.likeness());
            write(out, glance.thumbnail());
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return bytes.toByteArray();
    }

    /** Empty for what this version did not write. */
    static Optional<Glance> read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return in.readByte() == VERSION ? Optional.of(read(in)) : Optional.empty();
        } catch (IOException | IllegalArgumentException | DateTimeException other) {
            return Optional.empty();
        }
    }

    private static Glance read(DataInputStream in) throws IOException {
        EvidenceSort sort = EvidenceSort.valueOf(in.readUTF());
        Optional<Glance.Unseen> unseen = text(in).map(Glance.Unseen::valueOf);
        boolean partly = in.readBoolean();
        int width = in.readInt();
        int height = in.readInt();
        Optional<LocalDateTime> taken = text(in).map(LocalDateTime::parse);
        Optional<String> camera = text(in);
        Optional<Glance.Place> place = in.readBoolean()
                ? Optional.of(new Glance.Place(in.readDouble(), in.readDouble())) : Optional.empty();
        return new Glance(sort, unseen, partly, width, height, taken, camera, place, bytes(in), bytes(in));
    }

    private static Optional<String> text(DataInputStream in) throws IOException {
        return Optional.of(in.readUTF()).filter(text -> !text.isEmpty());
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("cut short");
        }
        return in.readNBytes(length);
    }
}
