package vn.thamdinh.ui.entry;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.ui.entry.EntryDesk.FolderVerdict;
import vn.thamdinh.ui.entry.EntryDesk.Strength;

/** What stands in the form of the first run, and what is still wrong with it. */
record CreateForm(String name, Role role, String passphrase, String repeat, String folder, Strength strength,
        FolderVerdict verdict) {

    private static final int LONGEST_NAME = 100;

    /** The first thing to be put right, as a message key; in the order of the form. */
    Optional<String> problem() {
        if (name.isBlank()) {
            return Optional.of("entry.problem.name");
        }
        if (composed().length() > LONGEST_NAME) {
            return Optional.of("entry.problem.name-long");
        }
        if (!strength.enough()) {
            return Optional.of("entry.problem.passphrase");
        }
        if (!passphrase.equals(repeat)) {
            return Optional.of("entry.problem.repeat");
        }
        if (path().isEmpty()) {
            return Optional.of("entry.problem.folder");
        }
        if (verdict.excluded()) {
            return Optional.of(verdictKey());
        }
        return Optional.empty();
    }

    private String composed() {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }

    String verdictKey() {
        return verdict == FolderVerdict.NO_PATH ? "entry.problem.folder" : "entry.folder." + verdict.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The folder as typed; only absolute ones count, as nobody sees what a relative one is relative to. */
    Optional<Path> path() {
        try {
            return Optional.of(Path.of(folder.strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    /** @throws IllegalStateException where there still is a problem */
    NewWorkspace wanted() {
        if (problem().isPresent()) {
            throw new IllegalStateException(problem().get());
        }
        return new NewWorkspace(composed(), role, passphrase.toCharArray(), path().orElseThrow());
    }
}
