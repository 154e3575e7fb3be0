package vn.thamdinh.wire.entry;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

import vn.thamdinh.domain.ledger.RoundFact.WriterOpened;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Hashes;

/**
 * How a writer hangs on the key that opens it: the key names it, and signs everything that the opening says, so that
 * nobody can put the signature under an opening with other rights.
 */
public final class WriterStatement {

    private static final int HEX_DIGITS = 32;

    private WriterStatement() {
    }

    /**
     * The writer that this key, and no other, can open with this nonce.
     *
     * @param publicKey Ed25519 public key, 64 hex digits
     * @param nonce     32 hex digits, random: one key opens several writers
     */
    public static WriterId writer(String publicKey, String nonce) {
        byte[] named = ("tham-dinh writer-id.1\n" + publicKey + "\n" + nonce + "\n").getBytes(StandardCharsets.UTF_8);
        return new WriterId(Hashes.sha256Hex(named).substring(0, HEX_DIGITS));
    }

    /** The bytes: "tham-dinh writer.2", round, writer and the hash of the body without its signature, each with LF. */
    public static byte[] of(RoundId round, WriterId writer, WriterOpened opened) {
        var said = new TreeMap<String, Object>(FactCodec.toTree(opened));
        said.remove("signature");
        String hash = Hashes.sha256Hex(CanonicalJson.write(said));
        return ("tham-dinh writer.2\n" + round.hex() + "\n" + writer.hex() + "\n" + hash + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
