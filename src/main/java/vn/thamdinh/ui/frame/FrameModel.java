package vn.thamdinh.ui.frame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.unit.UnitId;

/**
 * The state of the frame: which places there are, which one is shown, and what stands around it. Screens use it to send
 * the person elsewhere and to tell whether their entries are saved. Used on the FX thread; needs no window.
 */
public final class FrameModel {

    private static final int MOST_FOUND = 12;

    /** The title line of a screen that has more to say than its name. */
    public record Heading(String title, String detail) {
    }

    /**
     * Something of a place that goes on wherever the person is.
     *
     * @param key    of the message that says what
     * @param place  where it can be seen to
     * @param endKey of the message on the button that ends it
     */
    public record Lasting(String key, String place, String endKey, Runnable end) {
    }

    /** A place and what is to be revealed there; an empty target is the place as it is. */
    public record Visit(RailItem item, String target) {
    }

    private final List<RailItem> items;
    private final ObjectProperty<Visit> visit = new SimpleObjectProperty<>();
    private final ObjectProperty<Standing> standing = new SimpleObjectProperty<>(Standing.NONE);
    private final ObjectProperty<SaveState> saveState = new SimpleObjectProperty<>(new SaveState.Untouched());
    private final ObjectProperty<Optional<Heading>> heading = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Lasting>> lasting = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableMap<String, Badge> badges = FXCollections.observableHashMap();
    private final ObservableList<String> notes = FXCollections.observableArrayList();
    private final List<Supplier<List<Findable>>> sources = new ArrayList<>();

    /** The places that this person's role may see, in their order; the first is shown first. */
    public FrameModel(List<RailItem> items) {
        this.items = List.copyOf(items);
    }

    public List<RailItem> items() {
        return items;
    }

    /** Shows a place; nothing happens where the role has no such place. */
    public void go(String id) {
        go(id, "");
    }

    /** Shows a place and there what the target names, such as a unit's code. */
    public void go(String id, String target) {
        items.stream().filter(item -> item.id().equals(id)).findFirst().ifPresent(item -> {
            heading.set(Optional.empty());
            visit.set(new Visit(item, target));
        });
    }

    /**
     * Shows the history of a value, and there the way back to what is to be revealed here again.
     *
     * @param subject key of the ledger's subject, or its first parts
     */
    public void history(String subject, String target) {
        past(List.of(subject), target);
    }

    /** Shows all that was written about a unit, and there the way back. */
    public void history(UnitId unit, String target) {
        past(Past.about(unit), target);
    }

    /** Shows what became of a document, and there the way back. */
    public void history(DocumentId document) {
        past(Past.about(document), "");
    }

    private void past(List<String> subjects, String target) {
        go(Place.AUDIT.id(), new Past(subjects, visit.get().item().id(), target).text());
    }

    /** The next place of the rail, or the one before, without going round. */
    public void step(int by) {
        int now = items.indexOf(visit.get().item());
        go(items.get(Math.clamp(now + by, 0, items.size() - 1)).id());
    }

    public ObjectProperty<Visit> visitProperty() {
        return visit;
    }

    public ObjectProperty<Standing> standingProperty() {
        return standing;
    }

    /** Said by the screen that is shown, until another is. */
    public void heading(String title, String detail) {
        heading.set(Optional.of(new Heading(title, detail)));
    }

    public ObjectProperty<Optional<Heading>> headingProperty() {
        return heading;
    }

    public ObjectProperty<SaveState> saveStateProperty() {
        return saveState;
    }

    public void saving() {
        saveState.set(new SaveState.Saving());
    }

    /** To be called only after the use case has come back: what is said here must be true. */
    public void saved(Instant at) {
        saveState.set(new SaveState.Saved(at));
    }

    /** The same where nothing else is to be said: not over what is being saved, could not be saved, or is later. */
    public void savedBy(Instant at) {
        boolean news = switch (saveState.get()) {
            case SaveState.Untouched() -> true;
            case SaveState.Saved(var before) -> before.isBefore(at);
            case SaveState.Saving(), SaveState.NotSaved(_) -> false;
        };
        if (news) {
            saved(at);
        }
    }

    public void notSaved(String reason) {
        saveState.set(new SaveState.NotSaved(reason));
    }

    /** What goes on elsewhere, said in the status line as long as it does. */
    public ObjectProperty<Optional<Lasting>> lastingProperty() {
        return lasting;
    }

    public ObservableMap<String, Badge> badges() {
        return badges;
    }

    /** Short facts in the status line: the last backup, the stick. */
    public ObservableList<String> notes() {
        return notes;
    }

    /** Adds what the finder searches; asked anew each time it opens. */
    public void findIn(Supplier<List<Findable>> source) {
        sources.add(source);
    }

    /** All that can be found now. */
    List<Findable> findables() {
        return sources.stream().flatMap(source -> source.get().stream()).toList();
    }

    /** The best fits first, at most {@value #MOST_FOUND}; with an empty query the first ones as they come. */
    static List<Findable> find(List<Findable> all, String query) {
        record Hit(Findable findable, int distance) {
        }
        return all.stream().map(each -> new Hit(each, each.distance(query))).filter(hit -> hit.distance() >= 0)
                .sorted(Comparator.comparingInt(Hit::distance)).limit(MOST_FOUND).map(Hit::findable).toList();
    }
}
