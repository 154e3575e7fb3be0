package vn.thamdinh.exchange.v1;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.exchange.PackageContents;
import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageFault;
import vn.thamdinh.exchange.PackageHead;
import vn.thamdinh.seal.VerifyingKey;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.MalformedJson;

/** The bytes of {@code package.json}. */
final class HeadCodec {

    private static final long FORMAT = 1;

    private HeadCodec() {
    }

    /** How many of each a package has. */
    record Counts(long bundles, long entries, long programmes, long evidence) {

        static Counts of(PackageContents contents) {
            return new Counts(contents.bundles().size(), contents.entries().size(), contents.programmes().size(),
                    contents.evidence().size());
        }
    }

    /** The head with its counts. */
    record Counted(PackageHead head, Counts counts) {
    }

    static byte[] write(Counted counted) {
        PackageHead head = counted.head();
        Counts counts = counted.counts();
        var tree = new TreeMap<String, Object>();
        tree.put("format", FORMAT);
        tree.put("kind", head.kind().name().toLowerCase(Locale.ROOT));
        tree.put("id", head.id());
        tree.put("round", head.round().hex());
        tree.put("rehearsal", head.rehearsal());
        tree.put("signer", head.signer().hex());
        tree.put("part", head.part());
        tree.put("parts", head.parts());
        tree.put("counts", Map.of("bundles", counts.bundles(), "entries", counts.entries(),
                "programmes", counts.programmes(), "evidence", counts.evidence()));
        return CanonicalJson.write(tree);
    }

    /** Reads a head; a newer format is told from damage whatever else it says. */
    static Counted read(byte[] bytes) throws PackageException {
        try {
            Map<String, Object> tree = CanonicalJson.object(CanonicalJson.parse(bytes));
            if (!(tree.get("format") instanceof Long format) || format < FORMAT) {
                throw PackageFault.BAD_HEAD.because("no format");
            }
            if (format > FORMAT) {
                throw PackageFault.NEWER_VERSION.because("format " + format);
            }
            Counted counted = new Counted(head(tree), counts(CanonicalJson.object(tree.get("counts"))));
            if (!Arrays.equals(write(counted), bytes)) {
                throw PackageFault.BAD_HEAD.because("other members, or another form");
            }
            return counted;
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            throw PackageFault.BAD_HEAD.because("a member is missing or out of bounds");
        }
    }

    private static PackageHead head(Map<String, Object> tree) {
        return new PackageHead(kind((String) tree.get("kind")), (String) tree.get("id"),
                new RoundId((String) tree.get("round")), (Boolean) tree.get("rehearsal"),
                new VerifyingKey((String) tree.get("signer")), small(tree.get("part")), small(tree.get("parts")));
    }

    private static PackageKind kind(String name) {
        return Arrays.stream(PackageKind.values()).filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst().orElseThrow(() -> new MalformedJson("no such kind of package"));
    }

    private static Counts counts(Map<String, Object> tree) {
        return new Counts((Long) tree.get("bundles"), (Long) tree.get("entries"), (Long) tree.get("programmes"),
                (Long) tree.get("evidence"));
    }

    private static int small(Object number) {
        long value = (Long) number;
        if (value != (int) value) {
            throw new MalformedJson("out of range");
        }
        return (int) value;
    }
}
