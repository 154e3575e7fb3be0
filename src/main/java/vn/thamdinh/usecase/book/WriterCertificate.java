package vn.thamdinh.usecase.book;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.seal.SigningKey;

/** A workspace's key certifies its writer: an Ed25519 signature over "tham-dinh writer.1", round and writer. */
final class WriterCertificate {

    private WriterCertificate() {
    }

    /** The signature as 128 hex digits. */
    static String sign(SigningKey key, RoundId round, WriterId writer) {
        String statement = "tham-dinh writer.1\n" + round.hex() + "\n" + writer.hex() + "\n";
        return HexFormat.of().formatHex(key.sign(statement.getBytes(StandardCharsets.UTF_8)));
    }
}
