package vn.thamdinh.ui.signboard;

import java.nio.file.Path;
import java.util.Map;

import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.signboard.BoardDesign;
import vn.thamdinh.usecase.signboard.BoardPreview;

/** What the designer asks for. Every call blocks. */
public interface SignboardPort {

    Outcome<BoardDesign> read();

    Outcome<BoardPreview> preview(Map<String, String> texts, UnitId unit, int longerSide);

    Outcome<Saved> change(Map<String, String> texts);

    Outcome<Saved> keepDraft(Map<String, String> texts);

    /** The text of a logo's file. */
    Outcome<String> logo(Path file);

    /** The open workspace itself. */
    static SignboardPort of(Desk desk) {
        return new SignboardPort() {
            @Override
            public Outcome<BoardDesign> read() {
                return desk.boards().design().read();
            }

            @Override
            public Outcome<BoardPreview> preview(Map<String, String> texts, UnitId unit, int longerSide) {
                return desk.boards().design().preview(texts, unit, longerSide);
            }

            @Override
            public Outcome<Saved> change(Map<String, String> texts) {
                return desk.boards().design().change(texts);
            }

            @Override
            public Outcome<Saved> keepDraft(Map<String, String> texts) {
                return desk.boards().design().keepDraft(texts);
            }

            @Override
            public Outcome<String> logo(Path file) {
                return desk.boards().design().logo(file);
            }
        };
    }
}
