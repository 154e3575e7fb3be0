package vn.thamdinh.usecase.book;

import java.util.HexFormat;

import vn.thamdinh.domain.ledger.RoundFact.WriterOpened;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.seal.SigningKey;
import vn.thamdinh.wire.entry.WriterStatement;

/** A workspace's key certifies its writer: an Ed25519 signature over everything that the opening says. */
final class WriterCertificate {

    private WriterCertificate() {
    }

    /** The opening with its signature in place of the one it has. */
    static WriterOpened sign(SigningKey key, RoundId round, WriterOpened unsigned) {
        WriterId writer = WriterStatement.writer(unsigned.publicKey(), unsigned.nonce());
        return new WriterOpened(unsigned.member(), unsigned.role(), unsigned.device(), unsigned.publicKey(),
                unsigned.nonce(), HexFormat.of().formatHex(key.sign(WriterStatement.of(round, writer, unsigned))));
    }
}
