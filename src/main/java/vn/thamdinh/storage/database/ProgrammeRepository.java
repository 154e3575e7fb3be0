package vn.thamdinh.storage.database;

import static vn.thamdinh.storage.jooq.Tables.PROGRAMME;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;

import vn.thamdinh.wire.Hashes;

/** Programmes as canonical bytes under their hash. */
public final class ProgrammeRepository {

    /** H2 takes a mebibyte in one column. */
    private static final int PART = 512 << 10;

    private final DSLContext context;

    ProgrammeRepository(DSLContext context) {
        this.context = context;
    }

    public List<String> hashes() {
        return context.selectDistinct(PROGRAMME.HASH).from(PROGRAMME).orderBy(PROGRAMME.HASH)
                .fetch(PROGRAMME.HASH);
    }

    List<String> hashesOf(String save) {
        return context.selectDistinct(PROGRAMME.HASH).from(PROGRAMME).where(PROGRAMME.SAVE_ID.eq(save))
                .orderBy(PROGRAMME.HASH).fetch(PROGRAMME.HASH);
    }

    boolean holds(String hash) {
        return context.fetchExists(PROGRAMME, PROGRAMME.HASH.eq(hash));
    }

    public Optional<byte[]> find(String hash) {
        List<byte[]> parts = context.select(PROGRAMME.CONTENT).from(PROGRAMME).where(PROGRAMME.HASH.eq(hash))
                .orderBy(PROGRAMME.PART).fetch(PROGRAMME.CONTENT);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var bytes = new ByteArrayOutputStream();
        parts.forEach(bytes::writeBytes);
        if (!Hashes.sha256Hex(bytes.toByteArray()).equals(hash)) {
            throw new DamagedRow("programme " + hash, null);
        }
        return Optional.of(bytes.toByteArray());
    }

    /** Stores what is not held yet. */
    void put(byte[] programme, String save) {
        String hash = Hashes.sha256Hex(programme);
        if (holds(hash)) {
            return;
        }
        int part = 0;
        for (int from = 0; from < programme.length; from += PART) {
            byte[] content = Arrays.copyOfRange(programme, from, Math.min(from + PART, programme.length));
            context.insertInto(PROGRAMME, PROGRAMME.HASH, PROGRAMME.PART, PROGRAMME.SAVE_ID, PROGRAMME.CONTENT)
                    .values(hash, part++, save, content).execute();
        }
    }
}
