package vn.thamdinh.usecase.authenticity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

import vn.thamdinh.documents.authenticity.AuthenticityStamp;
import vn.thamdinh.documents.authenticity.StampedPaper;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.wire.authenticity.RoundProof;
import vn.thamdinh.wire.authenticity.Statement;

/** Puts the code by which a paper can be checked onto a finished archive PDF, before it is issued. */
public final class AttestPaper {

    private final RoundBook book;

    /** Of a round whose programme is here. */
    public AttestPaper(RoundBook book) {
        this.book = book;
    }

    /**
     * The paper with its code.
     *
     * @param pdf    as rendered, not signed
     * @param kind   of the paper, such as "recognition-decision"
     * @param number number and symbol
     * @param named  the units that it names
     */
    public byte[] attest(byte[] pdf, String kind, String number, LocalDate date, Collection<UnitId> named) {
        RoundProof proof = new StandingRound(book.snapshot()).proof();
        return AuthenticityStamp.stamp(pdf, letters -> {
            Statement statement = proof.statement(kind, number, date, named, letters);
            return new AuthenticityStamp.Proof(statement.code(), square(statement), statement.canonical());
        });
    }

    /** Whether a paper's statement is still what the round says; asked last, right before its issue is recorded. */
    public boolean holds(byte[] attested) {
        var standing = new StandingRound(book.snapshot());
        try {
            return StampedPaper.read(attested).statement().flatMap(Statement::parse)
                    .filter(statement -> standing.proof().differences(statement, Map.of()).isEmpty()).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Capital letters, digits and signs of the dense alphabet of square codes alone. */
    private static String square(Statement statement) {
        return "THAM-DINH:1:" + statement.code() + ":" + statement.round().hex().substring(0, 16).toUpperCase(Locale.ROOT);
    }
}
