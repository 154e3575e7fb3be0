package vn.thamdinh.usecase.travel;

import java.util.List;

import vn.thamdinh.exchange.EvidenceFile;
import vn.thamdinh.exchange.EvidenceSource;
import vn.thamdinh.usecase.book.RoundBook;

/** Shim. */
record EvidenceParts(List<List<EvidenceFile>> parts, EvidenceSource source) {
    static EvidenceParts of(RoundBook book, ExportRequest.Evidence wanted, Choice choice, Closed closed) {
        return new EvidenceParts(List.of(), EvidenceSource.NONE);
    }
}
