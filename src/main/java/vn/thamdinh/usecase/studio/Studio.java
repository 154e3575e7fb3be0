package vn.thamdinh.usecase.studio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.seal.VerifyingKey;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;
import vn.thamdinh.wire.programme.ProgrammeReading;
import vn.thamdinh.wire.tree.Tree;
import vn.thamdinh.wire.tree.TreePath;
import vn.thamdinh.wire.tree.Trees;

/**
 * The shelf of drafts, in the program's own data folder: never in a workspace, for a programme holds nothing secret and is
 * wanted before there is a round.
 */
public final class Studio {
    private static final String REMOVED = "removed";
    private static final List<String> EMPTY = List.of(ProgrammeFiles.PROGRAMME, ProgrammeFiles.CRITERIA,
            ProgrammeFiles.UNITS, ProgrammeFiles.TEXTS);

    private final Path shelf;
    private final Clock clock;

    /** @param shelf is made when the first draft is */
    public Studio(Path shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /** The drafts, the one changed last first. */
    public List<DraftLine> drafts() {
        List<DraftLine> lines = new ArrayList<>();
        try (Stream<Path> folders = Files.list(shelf)) {
            for (Path folder : folders.filter(each -> Files.isRegularFile(each.resolve(ProgrammeFiles.PROGRAMME)))
                    .toList()) {
                lines.add(line(folder));
            }
        } catch (IOException none) {
            return List.of();
        }
        lines.sort(Comparator.comparing(DraftLine::changed).reversed());
        return lines;
    }

    private static DraftLine line(Path folder) throws IOException {
        Path file = folder.resolve(ProgrammeFiles.PROGRAMME);
        Instant changed = Files.getLastModifiedTime(file).toInstant();
        String text = Files.size(file) > (1L << 20) ? "" : new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Tree tree = Trees.read(ProgrammeFiles.PROGRAMME, text).orElse(Tree.empty());
        String title = Stream.of("shortTitle", "title", "id").map(tree::textAt).filter(each -> !each.isBlank())
                .findFirst().orElse(folder.getFileName().toString());
        return new DraftLine(folder.getFileName().toString(), title, tree.textAt("year"), changed);
    }

    public Outcome<Draft> open(String folder) {
        return folder.matches("[a-z0-9][a-z0-9-]{0,80}") ? Draft.open(shelf.resolve(folder), clock)
                : Outcome.refused(Reason.NOT_FOUND, folder);
    }

    /** The programmes that come with the program. */
    public List<ProgrammeOffer> shipped() {
        return ProgrammeFiles.shippedIds().stream().map(id -> {
            Programme programme = ProgrammeReader.shipped(id);
            return offer(programme, ProgrammeFiles.shipped(id), ProgrammeOffer.Origin.SHIPPED);
        }).toList();
    }

    /** What a round can be opened with: the programmes that come with the program and the drafts without problems. */
    public List<ProgrammeOffer> offers() {
        List<ProgrammeOffer> offers = new ArrayList<>(shipped());
        offers.addAll(finished());
        return offers;
    }

    /** The drafts without problems, the one changed last first. */
    public List<ProgrammeOffer> finished() {
        List<ProgrammeOffer> offers = new ArrayList<>();
        for (DraftLine line : drafts()) {
            if (DraftFolder.read(shelf.resolve(line.folder())) instanceof Outcome.Done<ProgrammeFiles>(ProgrammeFiles files)
                    && ProgrammeReader.read(files) instanceof ProgrammeReading.Read(Programme programme)) {
                offers.add(offer(programme, files, ProgrammeOffer.Origin.DRAFT));
            }
        }
        return offers;
    }

    /** What a draft offers for opening a round; refused while it has problems. */
    public static Outcome<ProgrammeOffer> offer(DraftState state) {
        return state.programme().map(programme -> Outcome.done(offer(programme, state.files(),
                        ProgrammeOffer.Origin.DRAFT)))
                .orElseGet(() -> Outcome.refused(Reason.FAULTY_PROGRAMME, String.valueOf(state.problems().size())));
    }

    private static ProgrammeOffer offer(Programme programme, ProgrammeFiles files, ProgrammeOffer.Origin origin) {
        return new ProgrammeOffer(programme.id().value(), programme.shortTitle(), programme.year(),
                programme.hash().hex(), programme.criteria().sample(), origin, files);
    }

    /** A draft with nothing in it but what every programme needs. */
    public Outcome<Draft> empty() {
        return put(emptyFiles());
    }

    /** The files of a programme that says nothing yet but what was never decided otherwise. */
    public static ProgrammeFiles emptyFiles() {
        Map<String, String> texts = new TreeMap<>();
        EMPTY.forEach(name -> texts.put(name, resource("empty/" + name)));
        return ProgrammeFiles.of(texts);
    }

    /** A draft that begins as a copy of a programme that comes with the program. */
    public Outcome<Draft> copy(String shippedId) {
        Optional<ProgrammeId> id = ProgrammeFiles.shippedIds().stream().filter(each -> each.value().equals(shippedId))
                .findFirst();
        return id.map(known -> put(ProgrammeFiles.shipped(known)))
                .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, shippedId));
    }

    /** A draft that begins as a copy of an open round's programme. */
    public Outcome<Draft> copy(ProgrammeOffer offer) {
        return put(offer.files());
    }

    /** A draft with the content of a folder of programme files. */
    public Outcome<Draft> copy(Path folder) {
        return DraftFolder.read(folder).then(this::put);
    }

    /** Puts a received programme on the shelf. */
    public Outcome<Draft> keep(Received received) {
        return put(received.packed().files());
    }

    /** Reads a signed programme; its signer is one's own where the studio's key made it. */
    public Outcome<Received> read(Path file, StudioKey key) {
        return SignedProgrammes.read(file, hex -> key.openSsh().filter(line -> line.equals(
                new VerifyingKey(hex).openSsh())).isPresent(), _ -> Optional.empty());
    }

    /** Signs a draft with the studio's key, which the passphrase opens, or makes where there is none. */
    public Outcome<Path> sign(DraftState draft, String maker, StudioKey key, char[] passphrase, Path file) {
        return SignedProgrammes.sign(draft.files(), maker, clock.instant(), key, passphrase, file);
    }

    private Outcome<Draft> put(ProgrammeFiles files) {
        String id = Trees.read(ProgrammeFiles.PROGRAMME, files.text(ProgrammeFiles.PROGRAMME).orElse(""))
                .map(tree -> tree.textAt(TreePath.of("id"))).orElse("");
        Path folder = free(Folding.key(id).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""));
        return DraftFolder.write(folder, files).then(_ -> Draft.open(folder, clock));
    }

    private Path free(String wanted) {
        String base = wanted.isEmpty() ? "chuong-trinh" : wanted.substring(0, Math.min(wanted.length(), 60));
        Path folder = shelf.resolve(base);
        for (int i = 2; Files.exists(folder); i++) {
            folder = shelf.resolve(base + "-" + i);
        }
        return folder;
    }

    /** Takes a draft off the shelf; its folder is kept beside the others under "removed". */
    public Outcome<String> remove(String name) {
        Path folder = shelf.resolve(name);
        try {
            Files.createDirectories(shelf.resolve(REMOVED));
            Path to = shelf.resolve(REMOVED).resolve(name + "-" + clock.instant().getEpochSecond());
            Files.move(folder, to);
            return Outcome.done(name);
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Studio.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
