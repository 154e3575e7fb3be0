package vn.thamdinh.ui.dossier;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.TeamId;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.VisitKind;
import vn.thamdinh.domain.inspection.minutes.ClosedMinutes;
import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.ledger.EligibilityFact.PastRecognition;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.evidence.SampleEvidence;
import vn.thamdinh.ui.explanation.SampleQuestions;
import vn.thamdinh.ui.frame.FrameSamples;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.dossier.FilesOf;
import vn.thamdinh.usecase.dossier.Happened;
import vn.thamdinh.usecase.dossier.Inspected;
import vn.thamdinh.usecase.dossier.PaperOf;
import vn.thamdinh.usecase.dossier.Recognition;
import vn.thamdinh.usecase.dossier.ScoreTable;
import vn.thamdinh.usecase.dossier.UnitDossier;
import vn.thamdinh.usecase.evidence.EvidencePlace;
import vn.thamdinh.usecase.explanation.QuestionState;
import vn.thamdinh.usecase.view.Person;
import vn.thamdinh.usecase.view.VisitView;

/** Dossiers of the sample round: full of everything, of the tenth unit nothing, of the third the person is recused. */
public final class DossierViewSample implements ViewSample {
    static final Programme PROGRAMME = SampleRound.PROGRAMME;
    static final Unit FULL = PROGRAMME.units().getFirst();
    static final Unit EMPTY = PROGRAMME.units().get(1);
    static final Unit RECUSED = PROGRAMME.units().get(2);
    private static final Instant NOON = SampleRound.NOON;

    final List<String> done = new ArrayList<>();
    final SampleEvidence files = new SampleEvidence();

    public DossierViewSample() {
        files.add(EvidencePlace.of(FULL.id()), "bang-khau-hieu.jpg", "image/jpeg", 2_400_000);
        files.add(EvidencePlace.of(FULL.id()), "so-theo-doi-thang-8.pdf", "application/pdf", 310_000);
    }

    @Override
    public Object controller(UiKit kit) {
        return new DossierScreen(kit, FrameSamples.model(), port(), files,
                ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    DossierPort port() {
        return new DossierPort() {
            @Override
            public Optional<Person> me() {
                return Optional.of(new Person(new MemberId("m06"), "Võ Ngọc Ẩn", Role.SECRETARIAT));
            }

            @Override
            public List<Unit> units() {
                return PROGRAMME.units();
            }

            @Override
            public Outcome<UnitDossier> of(UnitId unit) {
                return unit.equals(RECUSED.id()) ? Outcome.refused(Reason.RECUSED, RECUSED.fullName())
                        : Outcome.done(dossier(PROGRAMME.unit(unit).orElseThrow()));
            }

            @Override
            public Outcome<Path> print(UnitId unit, Path file, String purpose) {
                done.add("print " + unit.code());
                return Outcome.done(file);
            }

            @Override
            public Outcome<Saved> recognise(UnitId unit, int year, boolean recognised, String title, String paper) {
                done.add("recognise " + year + " " + recognised + " " + title + " " + paper);
                return Outcome.done(new Saved(NOON));
            }
        };
    }

    private static UnitDossier dossier(Unit unit) {
        boolean full = unit.equals(FULL);
        var facts = full ? SampleRound.facts() : vn.thamdinh.domain.scoring.Facts.NONE;
        UnitResult result = vn.thamdinh.domain.scoring.Results.of(PROGRAMME, facts).unit(unit.id()).orElseThrow();
        List<Component> components = PROGRAMME.criteria().components();
        return new UnitDossier(unit, PROGRAMME.district(unit.district()).orElseThrow(), PROGRAMME, true, false,
                ScoreTable.of(PROGRAMME, unit, facts, result, false), result,
                full ? Optional.of(new VoteCast(unit.id(), 5, 0, 0, 5, "")) : Optional.empty(), List.of(),
                full ? visits() : List.of(), full ? List.of(new FilesOf(Optional.of(components.getFirst()), List.of(),
                        "Chưa chụp được ảnh vì trụ sở đang sửa")) : List.of(),
                full ? SampleQuestions.as(Role.SECRETARIAT).add(unit, components.getFirst(), QuestionState.LATE, true)
                        .add(unit, components.get(3), QuestionState.OPEN, false).of(unit.id()) : List.of(),
                List.of(), PROGRAMME.models().stream().limit(full ? 1 : 0).toList(),
                full ? List.of(recognition(unit, 2023, true), recognition(unit, 2022, false)) : List.of(),
                full ? List.of(new PaperOf("unit-dossier", "Hồ sơ đơn vị", "Họp Hội đồng", LocalDate.of(2024, 11, 12), true,
                        PaperOf.End.HOLDS))
                        : List.of(), full ? timeline() : List.of());
    }

    private static Recognition recognition(Unit unit, int year, boolean recognised) {
        return new Recognition(new PastRecognition(unit.id(), year, recognised, "Chính quyền thân thiện",
                "QĐ 2319/QĐ-UBND ngày 20/12/" + year), "Võ Ngọc Ẩn", false);
    }

    private static List<Inspected> visits() {
        VisitView made = SampleRound.visits().get(3);
        return List.of(new Inspected(Optional.empty(), Optional.of(made.visit()), made.findings(),
                        Optional.of(new ClosedMinutes(made.visit().id(), 1, true, "0".repeat(64), "1".repeat(64), "")),
                        true),
                new Inspected(Optional.of(new PlannedVisit(new VisitId("v99"), FULL.id(), VisitKind.PLANNED,
                        LocalDate.of(2024, 11, 18), LocalTime.of(8, 0), LocalTime.of(10, 30), new TeamId("d1"), "",
                        "")), Optional.empty(), List.of(), Optional.empty(), false));
    }

    private static List<Happened> timeline() {
        return List.of(new Happened(NOON, "Võ Ngọc Ẩn", "", "copy-given-out.1", 1, "unit-dossier", "Họp Hội đồng", true),
                new Happened(NOON.minusSeconds(3600), "Trần Quốc Bảo", "", "score-given.1", 33, "", "", true),
                new Happened(NOON.minusSeconds(90_000), "Võ Ngọc Ẩn", "Lê Thị Thuỳ Dương", "score-given.1", 31, "", "",
                        true),
                new Happened(NOON.minusSeconds(180_000), "Trần Quốc Bảo", "", "question-asked.1", 1,
                        "Vì sao 3 hồ sơ hộ tịch tháng 8 trả kết quả trễ hạn?", "", true));
    }
}
