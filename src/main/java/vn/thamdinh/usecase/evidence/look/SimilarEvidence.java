package vn.thamdinh.usecase.evidence.look;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.picture.likeness.Likeness;
import vn.thamdinh.picture.likeness.LikenessIndex;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.evidence.Evidence;
import vn.thamdinh.usecase.evidence.EvidenceShelf;

/**
 * Finds photos that were handed in before, be it for another component, another unit or in an earlier round: the very
 * same file, and pictures that look alike. A hint only; nothing is refused for it.
 */
public final class SimilarEvidence {

    private final RoundBook book;
    private final EvidenceShelf shelf;
    private final Glances glances;
    private final LikenessIndex<String> own = new LikenessIndex<>();
    private final Set<String> indexed = new HashSet<>();
    private final Map<String, EarlierPicture> earlier = new HashMap<>();
    private LikenessIndex<String> earlierIndex = new LikenessIndex<>();
    private boolean earlierRead;

    public SimilarEvidence(RoundBook book, EvidenceShelf shelf, Glances glances) {
        this.book = book;
        this.shelf = shelf;
        this.glances = glances;
    }

    /**
     * What the file looks like, the likest first. Blocks; the first call reads the likenesses of all files that were
     * looked at so far.
     */
    public synchronized List<Hint> of(Evidence evidence, Progress progress) {
        return of(evidence, byContent(shelf.all()), progress);
    }

    private static Map<String, List<Evidence>> byContent(List<Evidence> all) {
        Map<String, List<Evidence>> byContent = new LinkedHashMap<>();
        all.forEach(one -> byContent.computeIfAbsent(one.file().sha256(), _ -> new ArrayList<>()).add(one));
        return byContent;
    }

    private List<Hint> of(Evidence evidence, Map<String, List<Evidence>> byContent, Progress progress) {
        List<Hint> hints = new ArrayList<>();
        byContent.getOrDefault(evidence.file().sha256(), List.of()).stream()
                .filter(one -> !one.entry().equals(evidence.entry())).forEach(one -> hints.add(new Hint.Same(one)));
        Optional<Likeness> likeness = likeness(evidence.file().sha256());
        if (likeness.isPresent()) {
            index(byContent.keySet(), progress);
            own.matches(likeness.get()).stream().filter(match -> !match.key().equals(evidence.file().sha256()))
                    .forEach(match -> byContent.getOrDefault(match.key(), List.of())
                            .forEach(one -> hints.add(new Hint.Alike(one, match.agreement()))));
            earlierIndex.matches(likeness.get()).forEach(match ->
                    hints.add(new Hint.Earlier(earlier.get(match.key()), match.agreement())));
        }
        return List.copyOf(hints);
    }

    /**
     * All that look alike in the workspace or are the very same, each pair once. Blocks: for seconds where thumbnails are
     * there, for as long as making them takes where not.
     */
    public synchronized Map<Evidence, List<Hint>> all(Progress progress) {
        List<Evidence> files = shelf.all();
        Map<Evidence, List<Hint>> found = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i++) {
            progress.at(i, files.size());
            progress.check();
            if (files.get(i).here()) {
                glances.make(files.get(i).file());
            }
        }
        Map<String, List<Evidence>> byContent = byContent(files);
        for (Evidence file : files) {
            progress.check();
            List<Hint> hints = of(file, byContent, progress);
            if (!hints.isEmpty()) {
                found.put(file, hints);
            }
        }
        return found;
    }

    /** Forgets what was read of earlier rounds, since there is more of it now. */
    synchronized void readEarlierAnew() {
        earlierRead = false;
    }

    /** The pictures of this round, for a later one: those that were looked at so far. */
    List<EarlierPicture> ofThisRound() {
        Optional<Programme> programme = book.snapshot().programme();
        Map<String, EarlierPicture> pictures = new LinkedHashMap<>();
        for (Evidence one : shelf.all()) {
            Optional<Unit> unit = programme.flatMap(known -> known.unit(one.file().unit()));
            Optional<Glance> glance = glances.known(one.file().sha256()).filter(look -> look.likeness().length > 0);
            if (unit.isPresent() && glance.isPresent()) {
                pictures.putIfAbsent(one.file().sha256() + "|" + one.file().unit().code(), new EarlierPicture(
                        one.file().sha256(), unit.get().fullName(), programme.get().year(), glance.get().likeness(),
                        EarlierRounds.small(glance.get().thumbnail())));
            }
        }
        return List.copyOf(pictures.values());
    }

    private Optional<Likeness> likeness(String sha256) {
        return glances.known(sha256).flatMap(glance -> Likeness.read(glance.likeness()));
    }

    private void index(Collection<String> contents, Progress progress) {
        for (String sha256 : contents) {
            if (!indexed.contains(sha256)) {
                progress.check();
                likeness(sha256).ifPresent(likeness -> {
                    own.add(sha256, likeness);
                    indexed.add(sha256);
                });
            }
        }
        if (!earlierRead) {
            readEarlier();
            earlierRead = true;
        }
    }

    private void readEarlier() {
        earlier.clear();
        earlierIndex = new LikenessIndex<>();
        try {
            for (byte[] file : book.workspace().evidence().earlier().all()) {
                for (EarlierPicture picture : EarlierRounds.read(file)) {
                    Likeness.read(picture.likeness()).ifPresent(likeness -> {
                        String key = picture.year() + "|" + picture.unit() + "|" + picture.sha256();
                        earlier.put(key, picture);
                        earlierIndex.add(key, likeness);
                    });
                }
            }
        } catch (IOException unreadable) {
            earlier.clear();
        }
    }
}
