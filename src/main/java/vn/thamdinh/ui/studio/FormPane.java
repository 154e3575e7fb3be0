package vn.thamdinh.ui.studio;

import java.util.List;
import java.util.function.Function;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

import vn.thamdinh.ui.studio.form.Editing;
import vn.thamdinh.ui.studio.form.FormPart;
import vn.thamdinh.ui.studio.form.FormView;
import vn.thamdinh.usecase.studio.DraftState;
import vn.thamdinh.usecase.studio.Place;
import vn.thamdinh.usecase.studio.StudioProblem;

/** A section that is one long form. */
final class FormPane implements SectionPane {
    private final Place base;
    private final Function<DraftState, List<FormPart>> parts;
    private final FormView form;
    private final ScrollPane scroll;

    FormPane(Editing editing, Place base, Function<DraftState, List<FormPart>> parts) {
        this.base = base;
        this.parts = parts;
        this.form = new FormView(editing);
        this.scroll = scrolled(form);
        form.show(base, parts.apply(editing.state()));
    }

    static ScrollPane scrolled(Parent content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("studio-scroll");
        Reveal.follow(scroll);
        return scroll;
    }

    @Override
    public Parent view() {
        return scroll;
    }

    @Override
    public void show(DraftState state, boolean anew) {
        if (anew) {
            form.show(base, parts.apply(state));
        } else {
            form.show(state, false);
        }
    }

    @Override
    public void reveal(StudioProblem problem) {
        form.focus(problem.place());
        Reveal.into(scroll);
    }
}
