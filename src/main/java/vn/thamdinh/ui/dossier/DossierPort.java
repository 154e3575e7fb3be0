package vn.thamdinh.ui.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.dossier.UnitDossier;
import vn.thamdinh.usecase.view.Person;
import vn.thamdinh.usecase.view.RoundView;

/** What the dossier asks and does; every call blocks. */
public interface DossierPort {

    Optional<Person> me();

    /** All assessed units in the plan's order. */
    List<Unit> units();

    /** Refused to who is recused from the unit. */
    Outcome<UnitDossier> of(UnitId unit);

    /** Writes the PDF outside the workspace and records it. */
    Outcome<Path> print(UnitId unit, Path file, String purpose);

    Outcome<Saved> recognise(UnitId unit, int year, boolean recognised, String title, String paper);

    /** The open workspace itself. */
    static DossierPort of(Desk desk) {
        return new DossierPort() {
            @Override
            public Optional<Person> me() {
                return desk.views().round().flatMap(RoundView::me);
            }

            @Override
            public List<Unit> units() {
                return desk.views().round().map(round -> round.programme().units()).orElse(List.of());
            }

            @Override
            public Outcome<UnitDossier> of(UnitId unit) {
                return desk.dossiers().gather().of(unit);
            }

            @Override
            public Outcome<Path> print(UnitId unit, Path file, String purpose) {
                return desk.dossiers().print().save(unit, file, purpose).then(_ -> Outcome.done(file));
            }

            @Override
            public Outcome<Saved> recognise(UnitId unit, int year, boolean recognised, String title, String paper) {
                return desk.dossiers().recognition().record(unit, year, recognised, title, paper);
            }
        };
    }
}
