package vn.thamdinh.domain.ledger;

import java.util.List;

import vn.thamdinh.domain.programme.ProgrammeHash;

/**
 * What is always known of an entry, even where its body is withheld or erased.
 *
 * @param round      the round it belongs to
 * @param writer     whose sequence it is in
 * @param sequence   1, 2, 3, … within the writer
 * @param time       when it was written, for display
 * @param kind       stored name of the body's form, such as "score-given.1"; kinds are only ever added
 * @param programme  the programme it was made under
 * @param supersedes entries that no longer count once this one does, sorted, held here or not
 * @param bodyHash   SHA-256 of salt and body, 64 hex digits
 */
public record EntryHeader(RoundId round, WriterId writer, long sequence, HybridTime time, String kind,
                          ProgrammeHash programme, List<EntryId> supersedes, String bodyHash) {

    public EntryHeader {
        if (sequence < 1) {
            throw new IllegalArgumentException("sequence numbers begin with 1, not " + sequence);
        }
        Hex.require(bodyHash, 64);
        supersedes = supersedes.stream().sorted().distinct().toList();
    }
}
