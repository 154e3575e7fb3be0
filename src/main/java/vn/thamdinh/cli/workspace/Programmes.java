package vn.thamdinh.cli.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.cli.programme.ProgrammeFolder;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** The programme that a command names. */
final class Programmes {

    private Programmes() {
    }

    /** The shipped one of that id, else the one in that folder; the first of the shipped ones where none is named. */
    static Optional<ProgrammeFiles> find(Optional<String> named) throws IOException {
        List<ProgrammeId> shipped = ProgrammeFiles.shippedIds();
        Optional<ProgrammeId> id = shipped.stream()
                .filter(known -> named.isEmpty() || known.value().equals(named.get())).findFirst();
        if (id.isPresent()) {
            return id.map(ProgrammeFiles::shipped);
        }
        Path folder = Path.of(named.orElseThrow());
        return Files.isDirectory(folder) ? ProgrammeFolder.read(folder) : Optional.empty();
    }
}
