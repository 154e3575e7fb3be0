package vn.thamdinh.usecase.signboard;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.documents.artwork.ArtworkPng;
import vn.thamdinh.documents.signboard.DecisionReference;
import vn.thamdinh.documents.signboard.SignboardArtwork;
import vn.thamdinh.documents.signboard.design.DesignKey;
import vn.thamdinh.domain.document.WordingChange;
import vn.thamdinh.domain.ledger.DocumentFact.WordingChanged;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.Refusals;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.papers.RoundTexts;
import vn.thamdinh.usecase.view.PageImage;

/**
 * The design of the round's boards: looking at it, changing it, going back to the programme's. Only the secretariat
 * changes it; each changed text is an entry, and what is not kept yet survives in the workspace as a draft.
 */
public final class DesignSignboard {

    /** The lines of a board, from top to bottom, as keys of texts. */
    public static final List<String> LINES = List.of("signboard.body", "signboard.name", "signboard.statement",
            "signboard.standard", "signboard.year", "signboard.reference");
    /** The logo's key. */
    public static final String LOGO = DesignKey.LOGO.key();

    private static final String DRAFT = "signboard-design";
    private static final String BETWEEN = "\u001e";
    private static final String IS = "\u001f";
    /** Stands on a sample board where no decision has been issued yet. */
    private static final String SAMPLE_NUMBER = "00/QĐ-UBND";
    private static final long MOST_LOGO_BYTES = 800_000;
    private static final int SMALLEST_DOTS = 100;
    private static final int MOST_DOTS = 4000;

    private final RoundBook book;
    private final SignboardArtwork artwork = new SignboardArtwork();

    public DesignSignboard(RoundBook book) {
        this.book = book;
    }

    /** Whether a text is part of the design. */
    public static boolean isDesign(String key) {
        return DesignKey.of(key).isPresent() || LINES.contains(key);
    }

    /** The design as it stands. */
    public Outcome<BoardDesign> read() {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        List<Unit> units = new ArrayList<>(programme.get().units());
        units.sort(Comparator.comparingInt(Unit::order));
        units.stream().max(Comparator.comparingInt(unit -> unit.fullName().length())).ifPresent(longest -> {
            units.remove(longest);
            units.addFirst(longest);
        });
        return Outcome.done(new BoardDesign(parts(RoundTexts.of(book.snapshot())), originals(), draft(), units,
                mayChange()));
    }

    /**
     * A unit's board by these texts, recognised or not: a picture to judge the design by, no board.
     *
     * @param texts      of the design; what is absent holds as it stands
     * @param longerSide dots on the longer side, 100 to 4000
     */
    public Outcome<BoardPreview> preview(Map<String, String> texts, UnitId id, int longerSide) {
        Map<String, String> all = new HashMap<>(RoundTexts.of(book.snapshot()));
        all.putAll(texts);
        Optional<Unit> unit = book.snapshot().programme().flatMap(programme -> programme.unit(id));
        if (unit.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, id.code());
        }
        DecisionReference decision = DecisionOfUnit.of(book.snapshot(), id)
                instanceof DecisionOfUnit.Standing(DecisionReference standing, _) ? standing
                : new DecisionReference(SAMPLE_NUMBER, LocalDate.now(book.clock()), book.workspace().digest());
        return BoardMaker.tolerant(book, all, artwork).then(maker -> maker.draw(unit.get(), Optional.of(decision))
                .then(drawn -> {
                    BufferedImage image = ArtworkPng.image(drawn.artwork(),
                            Math.clamp(longerSide, SMALLEST_DOTS, MOST_DOTS));
                    int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
                    return Outcome.done(new BoardPreview(new PageImage(image.getWidth(), image.getHeight(), dots),
                            drawn.artwork().widthMm(), drawn.artwork().heightMm(),
                            Findings.of(maker.reading(), drawn.measures())));
                }));
    }

    /**
     * Makes these texts hold; one that is the original again is recorded as "back to the original". Refused where the
     * design could not be drawn so. Drops the draft.
     */
    public Outcome<Saved> change(Map<String, String> texts) {
        Map<String, String> now = RoundTexts.of(book.snapshot());
        Map<String, String> originals = originals();
        List<WordingChanged> changes = new ArrayList<>();
        for (String key : texts.keySet().stream().sorted().toList()) {
            String text = texts.get(key).strip();
            if (!isDesign(key) || text.length() > WordingChange.LONGEST_CHARS) {
                return Outcome.refused(Reason.BAD_INPUT, key);
            }
            if (!text.equals(value(now, key))) {
                boolean back = text.equals(originals.get(key));
                changes.add(new WordingChanged(new WordingChange(key, back ? Optional.empty() : Optional.of(text))));
            }
        }
        if (changes.isEmpty()) {
            return forget();
        }
        if (!mayChange()) {
            return Outcome.refused(Reason.NO_RIGHT);
        }
        now.putAll(texts);
        return drawable(now).then(_ -> book.append(changes, List.of(DRAFT)));
    }

    /** Takes all changes back. */
    public Outcome<Saved> reset() {
        return change(originals());
    }

    /** Keeps what is being changed; durable when this returns. Nothing to keep drops the draft. */
    public Outcome<Saved> keepDraft(Map<String, String> texts) {
        List<String> lines = texts.keySet().stream().filter(DesignSignboard::isDesign).sorted()
                .map(key -> key + IS + texts.get(key)).toList();
        try {
            book.workspace().keepDraft(DRAFT, String.join(BETWEEN, lines));
            return Outcome.done(new Saved(book.clock().instant()));
        } catch (StorageException e) {
            return Refusals.of(e);
        }
    }

    /** The text of a logo's file, whatever it holds: the preview says what is wrong with it. */
    public Outcome<String> logo(Path file) {
        try {
            return Files.size(file) > MOST_LOGO_BYTES ? Outcome.refused(Reason.BAD_INPUT, file.getFileName().toString())
                    : Outcome.done(Files.readString(file).strip());
        } catch (CharacterCodingException notText) {
            return Outcome.refused(Reason.BAD_INPUT, file.getFileName().toString());
        } catch (IOException e) {
            return Outcome.refused(Reason.UNREADABLE, file.toString());
        }
    }

    private Outcome<Saved> forget() {
        return draft().isEmpty() ? Outcome.done(new Saved(book.savedAt())) : keepDraft(Map.of());
    }

    private Outcome<Boolean> drawable(Map<String, String> texts) {
        Optional<Unit> any = book.snapshot().programme().flatMap(programme -> programme.units().stream().findFirst());
        DecisionReference sample = new DecisionReference(SAMPLE_NUMBER, LocalDate.now(book.clock()), "");
        return BoardMaker.strict(book, texts, artwork).then(maker -> any.isEmpty() ? Outcome.done(true)
                : maker.draw(any.get(), Optional.of(sample)).then(_ -> Outcome.done(true)));
    }

    private boolean mayChange() {
        return book.permits(new WordingChanged(new WordingChange(DesignKey.WIDTH.key(), Optional.empty())));
    }

    private Map<String, String> originals() {
        return parts(book.snapshot().programme().map(Programme::texts).orElse(Map.of()));
    }

    private static Map<String, String> parts(Map<String, String> texts) {
        Map<String, String> parts = new HashMap<>();
        for (DesignKey key : DesignKey.values()) {
            parts.put(key.key(), value(texts, key.key()));
        }
        LINES.forEach(key -> parts.put(key, value(texts, key)));
        return parts;
    }

    private static String value(Map<String, String> texts, String key) {
        return texts.getOrDefault(key, DesignKey.of(key).map(DesignKey::original).orElse("")).strip();
    }

    private Map<String, String> draft() {
        Map<String, String> draft = new HashMap<>();
        for (String line : book.workspace().drafts().getOrDefault(DRAFT, "").split(BETWEEN)) {
            int is = line.indexOf(IS);
            if (is > 0 && isDesign(line.substring(0, is))) {
                draft.put(line.substring(0, is), line.substring(is + 1));
            }
        }
        return draft;
    }
}
