package vn.thamdinh.storage.database;

import static vn.thamdinh.storage.jooq.Tables.BUNDLE;
import static vn.thamdinh.storage.jooq.Tables.BUNDLE_PART;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.wire.MalformedJson;
import vn.thamdinh.wire.travel.BundleCodec;
import vn.thamdinh.wire.travel.SignedBundle;

/** Bundles as the bytes received. What does not hash to its id on the way out was not put in: {@link DamagedRow}. */
public final class BundleRepository {

    /** H2 takes a mebibyte in one column. */
    private static final int PART = 512 << 10;

    private final DSLContext context;

    BundleRepository(DSLContext context) {
        this.context = context;
    }

    /** By writer, then number. */
    public List<SignedBundle> all() {
        return where(DSL.noCondition());
    }

    /** Of one writer, by number. */
    public List<SignedBundle> of(WriterId writer) {
        return where(BUNDLE.WRITER.eq(writer.hex()));
    }

    public Optional<SignedBundle> find(BundleId id) {
        return where(BUNDLE.ID.eq(id.hex())).stream().findFirst();
    }

    /** The ids of all that are held, also of what cannot be read. */
    public List<String> ids() {
        return context.select(BUNDLE.ID).from(BUNDLE).orderBy(BUNDLE.ID).fetch(BUNDLE.ID);
    }

    Set<String> held(Collection<String> ids) {
        var held = new HashSet<String>();
        Batches.of(ids, some -> held.addAll(context.select(BUNDLE.ID).from(BUNDLE).where(BUNDLE.ID.in(some))
                .fetch(BUNDLE.ID)));
        return held;
    }

    List<SignedBundle> ofSave(String save) {
        return where(BUNDLE.SAVE_ID.eq(save));
    }

    void insert(SignedBundle signed, String save) {
        Bundle bundle = signed.bundle();
        context.insertInto(BUNDLE, BUNDLE.ID, BUNDLE.SAVE_ID, BUNDLE.WRITER, BUNDLE.NUMBER, BUNDLE.SIGNATURE)
                .values(bundle.id().hex(), save, bundle.writer().hex(), bundle.number(), signed.signature()).execute();
        byte[] manifest = signed.manifest();
        int part = 0;
        for (int from = 0; from < manifest.length; from += PART) {
            byte[] content = Arrays.copyOfRange(manifest, from, Math.min(from + PART, manifest.length));
            context.insertInto(BUNDLE_PART, BUNDLE_PART.BUNDLE_ID, BUNDLE_PART.PART, BUNDLE_PART.CONTENT)
                    .values(bundle.id().hex(), part++, content).execute();
        }
    }

    private List<SignedBundle> where(Condition condition) {
        return context.select(BUNDLE.ID, BUNDLE.SIGNATURE).from(BUNDLE).where(condition)
                .orderBy(BUNDLE.WRITER, BUNDLE.NUMBER, BUNDLE.ID).fetch()
                .map(row -> decode(row.value1(), row.value2()));
    }

    private SignedBundle decode(String id, String signature) {
        var manifest = new ByteArrayOutputStream();
        context.select(BUNDLE_PART.CONTENT).from(BUNDLE_PART).where(BUNDLE_PART.BUNDLE_ID.eq(id))
                .orderBy(BUNDLE_PART.PART).fetch(BUNDLE_PART.CONTENT).forEach(manifest::writeBytes);
        try {
            SignedBundle signed = BundleCodec.of(manifest.toByteArray(), signature);
            if (signed.bundle().id().hex().equals(id)) {
                return signed;
            }
        } catch (MalformedJson e) {
            throw new DamagedRow("bundle " + id, e);
        }
        throw new DamagedRow("bundle " + id, null);
    }
}
