package vn.thamdinh.usecase.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.wire.packed.PackedProgramme;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/**
 * A programme being worked on: a folder of programme files, each change written before it is shown. Undo reaches back to
 * the opening, at most {@value #MOST_STEPS} steps; named versions stay. Used by one thread at a time; all calls block.
 */
public final class Draft {
    private static final int MOST_STEPS = 200;
    private static final String VERSIONS = "versions";
    private static final String ENDING = ".json";

    private final Path folder;
    private final Clock clock;
    private final Deque<ProgrammeFiles> undo = new ArrayDeque<>();
    private final Deque<ProgrammeFiles> redo = new ArrayDeque<>();
    private volatile DraftState state;

    private Draft(Path folder, Clock clock, DraftState state) {
        this.folder = folder;
        this.clock = clock;
        this.state = state;
    }

    /** Opens the draft that a folder holds. */
    static Outcome<Draft> open(Path folder, Clock clock) {
        return DraftFolder.read(folder).then(files -> Outcome.done(new Draft(folder, clock, DraftState.of(files))));
    }

    /** Its name on the shelf. */
    public String name() {
        return folder.getFileName().toString();
    }

    public DraftState state() {
        return state;
    }

    public boolean canUndo() {
        return !undo.isEmpty();
    }

    public boolean canRedo() {
        return !redo.isEmpty();
    }

    /** Makes a change; it is on the disk when this returns. A change that changes nothing is no step. */
    public Outcome<DraftState> change(Change change) {
        DraftState after = state.after(change);
        return after.equals(state) ? Outcome.done(state) : step(after);
    }

    /** Replaces a whole file by a text, as typed; what is wrong with it is among the problems then. */
    public Outcome<DraftState> rewrite(String file, String text) {
        TreeMap<String, String> texts = new TreeMap<>(state.files().texts());
        texts.put(file, text.endsWith("\n") ? text : text + "\n");
        DraftState after = DraftState.of(ProgrammeFiles.of(texts));
        return after.equals(state) ? Outcome.done(state) : step(after);
    }

    private Outcome<DraftState> step(DraftState after) {
        ProgrammeFiles before = state.files();
        return save(after).then(saved -> {
            undo.push(before);
            if (undo.size() > MOST_STEPS) {
                undo.removeLast();
            }
            redo.clear();
            return Outcome.done(saved);
        });
    }

    /** Takes the last step back; nothing happens where there is none. */
    public Outcome<DraftState> undo() {
        return turn(undo, redo);
    }

    public Outcome<DraftState> redo() {
        return turn(redo, undo);
    }

    private Outcome<DraftState> turn(Deque<ProgrammeFiles> from, Deque<ProgrammeFiles> to) {
        if (from.isEmpty()) {
            return Outcome.done(state);
        }
        ProgrammeFiles now = state.files();
        return save(DraftState.of(from.peek())).then(saved -> {
            to.push(now);
            from.pop();
            return Outcome.done(saved);
        });
    }

    private Outcome<DraftState> save(DraftState after) {
        return DraftFolder.write(folder, state.files(), after.files()).then(_ -> {
            state = after;
            return Outcome.done(after);
        });
    }

    /** Keeps the draft as it stands under a name. */
    public Outcome<Version> keep(String name) {
        if (name.isBlank()) {
            return Outcome.refused(Reason.NAME_NEEDED);
        }
        var packed = new PackedProgramme(state.files(), name.strip(), "", clock.instant());
        String id = "%04d".formatted(versions().stream().mapToInt(version -> Integer.parseInt(version.id())).max()
                .orElse(0) + 1);
        return OutsideFile.write(folder.resolve(VERSIONS).resolve(id + ENDING), packed.toBytes())
                .then(_ -> Outcome.done(version(id, packed)));
    }

    /** The versions kept, the newest first; one that cannot be read is left out. */
    public List<Version> versions() {
        List<Version> versions = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve(VERSIONS))) {
            files.map(file -> file.getFileName().toString().replace(ENDING, "")).filter(id -> id.matches("[0-9]{4,9}"))
                    .forEach(id -> packed(id).ifPresent(packed -> versions.add(version(id, packed))));
        } catch (IOException none) {
            return List.of();
        }
        versions.sort(Comparator.comparing(Version::id).reversed());
        return versions;
    }

    /** Brings the draft back to a version, as one step that can be undone. */
    public Outcome<DraftState> restore(Version version) {
        return packed(version.id()).map(packed -> step(DraftState.of(packed.files())))
                .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, version.name()));
    }

    private static Version version(String id, PackedProgramme packed) {
        return new Version(id, packed.name(), packed.made(), packed.files().hash().hex());
    }

    private Optional<PackedProgramme> packed(String id) {
        try {
            return Optional.of(PackedProgramme.read(Files.readAllBytes(folder.resolve(VERSIONS).resolve(id + ENDING))));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
