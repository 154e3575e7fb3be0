package vn.thamdinh.usecase.bridge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.appraisal.GiveScore;
import vn.thamdinh.usecase.appraisal.KeepDraft;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.inspection.RecordVisit;
import vn.thamdinh.usecase.view.Views;

/** Everything about sheets on paper at one desk. */
public final class PaperBridge {

    private final RoundBook book;
    private final Views views;
    private final PrintSheets print;
    private final RecogniseSheet recognise;
    private final TypeSheet typing;
    private final RecordSheet recording;

    public PaperBridge(RoundBook book, Views views, GiveScore giveScore, RecordVisit visits) {
        this.book = book;
        this.views = views;
        this.print = new PrintSheets(book, views);
        this.recognise = new RecogniseSheet(book, views);
        this.typing = new TypeSheet(book, giveScore);
        this.recording = new RecordSheet(book, typing, recognise, giveScore, visits);
    }

    /**
     * A sheet that was begun and not recorded.
     *
     * @param letters  its code, by which it is opened again
     * @param complete how many of its two entries are
     */
    public record Unfinished(String letters, Unit unit, String member, int complete) {
    }

    public PrintSheets print() {
        return print;
    }

    public RecogniseSheet recognise() {
        return recognise;
    }

    public TypeSheet typing() {
        return typing;
    }

    public RecordSheet recording() {
        return recording;
    }

    /** Drops what was typed from sheets of another version of the programme: they can be recorded no more. */
    public void forgetOutdated() {
        book.snapshot().programme().ifPresent(programme -> List.copyOf(book.workspace().drafts().keySet()).forEach(key -> {
            String[] parts = key.split("\\|");
            if (parts.length == 5 && parts[0].equals(TypedEntry.DRAFT) && !parts[3].equals(programme.hash().hex())) {
                new KeepDraft(book).keep(key, "");
            }
        }));
    }

    /** Sheets of the round's present programme that were begun and not recorded, in the plan's order. */
    public List<Unfinished> unfinished() {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> complete = new TreeMap<>();
        book.workspace().drafts().forEach((key, text) -> {
            String[] parts = key.split("\\|");
            if (parts.length == 5 && parts[0].equals(TypedEntry.DRAFT)
                    && parts[3].equals(programme.get().hash().hex())) {
                complete.merge(parts[1] + "|" + parts[2], TypedEntry.of(text).complete() ? 1 : 0, Integer::sum);
            }
        });
        List<Unfinished> unfinished = new ArrayList<>();
        complete.forEach((key, done) -> {
            UnitId unit = new UnitId(key.substring(0, key.indexOf('|')));
            MemberId member = new MemberId(key.substring(key.indexOf('|') + 1));
            programme.get().unit(unit).filter(known -> !book.isHidden(unit)).ifPresent(known -> unfinished.add(
                    new Unfinished(SheetCode.of(book.snapshot().round().orElseThrow(), programme.get().hash(), unit,
                            Optional.of(member)).letters(), known, views.nameOf(Scorer.of(member)), done)));
        });
        unfinished.sort(Comparator.comparingInt(each -> programme.get().units().indexOf(each.unit())));
        return unfinished;
    }
}
