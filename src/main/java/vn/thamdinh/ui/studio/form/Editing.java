package vn.thamdinh.ui.studio.form;

import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.studio.Change;
import vn.thamdinh.usecase.studio.Draft;
import vn.thamdinh.usecase.studio.DraftState;

/**
 * The draft that is open on the screen: takes changes from forms, has them saved in their order, and tells everybody what
 * stands then. Used on the FX thread.
 */
public final class Editing {

    /** Something that shows a draft. */
    public interface Shown {
        /** @param anew whether fields may have come or gone; else only texts and problems differ */
        void show(DraftState state, boolean anew);
    }

    /** Told how saving goes. */
    public interface Saving {
        void begun();

        void saved();

        void failed(Outcome.Refused<?> why);
    }

    private final UiKit kit;
    private final Draft draft;
    private final Saving saving;
    private final List<Shown> shown = new ArrayList<>();
    private DraftState state;

    public Editing(UiKit kit, Draft draft, Saving saving) {
        this.kit = kit;
        this.draft = draft;
        this.saving = saving;
        this.state = draft.state();
    }

    public UiKit kit() {
        return kit;
    }

    public Draft draft() {
        return draft;
    }

    /** As last saved. */
    public DraftState state() {
        return state;
    }

    public void listen(Shown listener) {
        shown.add(listener);
    }

    /** A change of a text: the fields stay. */
    public void change(Change change) {
        run(() -> draft.change(change), false);
    }

    /** A change after which there may be other fields. */
    public void reshape(Change change) {
        run(() -> draft.change(change), true);
    }

    public void undo() {
        run(draft::undo, true);
    }

    public void redo() {
        run(draft::redo, true);
    }

    /** Has something else done with the draft, beside the FX thread. */
    public void run(java.util.function.Supplier<Outcome<DraftState>> work, boolean anew) {
        saving.begun();
        kit.tasks().run(progress -> work.get()).onDone(now -> {
            state = now;
            saving.saved();
            List.copyOf(shown).forEach(each -> each.show(now, anew));
        }).onRefused(saving::failed);
    }
}
