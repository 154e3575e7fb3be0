package vn.thamdinh.ui.studio;

import javafx.scene.Parent;

import vn.thamdinh.ui.studio.form.Editing;
import vn.thamdinh.usecase.studio.StudioProblem;

/** What the editor shows of one section. */
interface SectionPane extends Editing.Shown {

    /** The same node every time. */
    Parent view();

    /** Goes to the field that a problem is about. */
    void reveal(StudioProblem problem);
}
