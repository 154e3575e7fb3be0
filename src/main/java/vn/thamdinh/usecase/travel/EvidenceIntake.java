package vn.thamdinh.usecase.travel;

import java.io.IOException;
import java.io.InputStream;

import vn.thamdinh.exchange.EvidenceFile;
import vn.thamdinh.exchange.EvidenceSink;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.book.RoundBook;

/** Shim. */
final class EvidenceIntake implements EvidenceSink, AutoCloseable {

    static EvidenceIntake of(RoundBook book) {
        return new EvidenceIntake();
    }

    @Override
    public void take(EvidenceFile file, InputStream content) throws IOException {
    }

    Outcome<Integer> accept() {
        return Outcome.done(0);
    }

    @Override
    public void close() {
    }
}
