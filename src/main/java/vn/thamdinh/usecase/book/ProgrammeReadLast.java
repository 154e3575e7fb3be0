package vn.thamdinh.usecase.book;

import java.util.Optional;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;
import vn.thamdinh.wire.programme.ProgrammeReading;

/**
 * Reads programmes from the files that a ledger holds. The one read last is kept, because reading takes long and rounds
 * that are opened one after another are as a rule of one programme; programmes never change, and equal hashes are equal
 * files.
 */
final class ProgrammeReadLast {

    private static volatile Programme last;

    private ProgrammeReadLast() {
    }

    /**
     * The programme of files that were held to their hash before.
     *
     * @return nothing where they are no programme that this version can read
     */
    static Optional<Programme> of(ProgrammeHash hash, byte[] files) {
        Programme kept = last;
        if (kept != null && kept.hash().equals(hash)) {
            return Optional.of(kept);
        }
        Optional<Programme> read = ProgrammeFiles.held(files).flatMap(texts -> ProgrammeReader.read(texts)
                instanceof ProgrammeReading.Read(Programme programme) ? Optional.of(programme) : Optional.empty());
        read.ifPresent(programme -> last = programme);
        return read;
    }
}
