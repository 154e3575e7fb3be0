package vn.thamdinh.usecase.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.documents.spreadsheet.Workbook;
import vn.thamdinh.documents.spreadsheet.WorkbookReader;
import vn.thamdinh.documents.spreadsheet.WorkbookReading;
import vn.thamdinh.documents.workbook.CriteriaReturn;
import vn.thamdinh.documents.workbook.Stamp;
import vn.thamdinh.documents.workbook.UnitsWorkbook;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.appraisal.SheetFault;
import vn.thamdinh.usecase.sheet.ProgrammeWorkbooks.Part;
import vn.thamdinh.wire.programme.CriteriaTable;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeProblem;
import vn.thamdinh.wire.programme.ProgrammeReader;
import vn.thamdinh.wire.programme.ProgrammeReading;
import vn.thamdinh.wire.programme.UnitsTable;
import vn.thamdinh.wire.sheet.SheetProblem;
import vn.thamdinh.wire.sheet.SheetTable;

/**
 * A programme with one file made anew from a workbook, found to be in order.
 *
 * @param changed path of the file that was made
 * @param lines   of criteria, or units
 */
record WorkbookTaking(Part part, ProgrammeFiles files, String changed, int lines) {

    /** Where the workbook's cells are, for problems that are found in the file made from it. */
    @FunctionalInterface
    private interface Places {
        Optional<SheetTable.Field> cell(ProgrammeProblem problem);
    }

    /** What was read of a workbook: the text of its part's file, or its mistakes. */
    private record Made(Part part, String path, String text, int lines, String sheet, Places places) {
    }

    /**
     * Reads the workbook and checks the whole programme with it.
     *
     * @param base the programme that is changed; nothing for the shipped one that the workbook names
     */
    static Outcome<WorkbookTaking> of(byte[] bytes, Optional<ProgrammeFiles> base) {
        return switch (WorkbookReader.read(bytes)) {
            case WorkbookReading.Refused(WorkbookReading.Cause cause, String detail) -> faulty(List.of(new SheetProblem(
                    0, "", detail, SheetProblem.Reason.UNREADABLE, List.of(cause.messageKey(), detail))));
            case WorkbookReading.Read(Workbook workbook) -> of(workbook, base);
        };
    }

    private static Outcome<WorkbookTaking> of(Workbook workbook, Optional<ProgrammeFiles> base) {
        Optional<Stamp> stamp = Stamp.of(workbook);
        if (stamp.filter(known -> !known.intact()).isPresent()) {
            return faulty(List.of(new SheetProblem(0, "", "", SheetProblem.Reason.CHANGED_STAMP, List.of())));
        }
        String id = stamp.map(known -> known.text(Stamp.PROGRAMME)).orElse("");
        Optional<ProgrammeFiles> files = base.or(() -> ProgrammeFiles.shippedIds().stream().map(ProgrammeId::value)
                .filter(id::equals).findFirst().map(known -> ProgrammeFiles.shipped(new ProgrammeId(known))));
        if (files.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, ProgrammeFiles.PROGRAMME);
        }
        return made(workbook).then(made -> checked(made, files.get(), id));
    }

    private static Outcome<Made> made(Workbook workbook) {
        Optional<CriteriaReturn.Returned> criteria = CriteriaReturn.read(workbook);
        if (criteria.isPresent()) {
            CriteriaReturn.Returned read = criteria.get();
            return read.problems().isEmpty() ? Outcome.done(new Made(Part.CRITERIA, ProgrammeFiles.CRITERIA,
                    read.table().yaml(), read.table().lines().size(), read.sheet().sheet(),
                    problem -> read.cell(problem.line()))) : faulty(read.problems());
        }
        Optional<UnitsWorkbook.Returned> units = UnitsWorkbook.read(workbook);
        if (units.isPresent()) {
            UnitsWorkbook.Returned read = units.get();
            return read.problems().isEmpty() ? Outcome.done(new Made(Part.UNITS, ProgrammeFiles.UNITS,
                    read.table().csv(), read.table().lines().size(), read.sheet().sheet(),
                    problem -> read.cell(problem.line(), problem.place()))) : faulty(read.problems());
        }
        return faulty(List.of(new SheetProblem(0, "", "", SheetProblem.Reason.EMPTY, List.of())));
    }

    private static Outcome<WorkbookTaking> checked(Made made, ProgrammeFiles base, String id) {
        ProgrammeFiles files = isSame(made, base) ? base : base.with(made.path(), made.text());
        return switch (ProgrammeReader.read(files)) {
            case ProgrammeReading.Faulty(List<ProgrammeProblem> problems) -> refused(problems.stream()
                    .map(problem -> fault(made, problem)).toList());
            case ProgrammeReading.Read(var programme) -> id.isEmpty() || id.equals(programme.id().value())
                    ? Outcome.done(new WorkbookTaking(made.part(), files, made.path(), made.lines()))
                    : faulty(List.of(new SheetProblem(0, "", id, SheetProblem.Reason.OTHER_PROGRAMME,
                            List.of(programme.id().value()))));
        };
    }

    /** Whether it says what the programme's file says already: remarks and layout are no reason for another programme. */
    private static boolean isSame(Made made, ProgrammeFiles base) {
        return base.text(made.path()).flatMap(text -> switch (made.part()) {
            case CRITERIA -> CriteriaTable.of(text).map(CriteriaTable::yaml);
            case UNITS -> Optional.of(UnitsTable.of(text).csv());
        }).filter(made.text()::equals).isPresent();
    }

    private static SheetFault fault(Made made, ProgrammeProblem problem) {
        Optional<SheetTable.Field> cell = problem.file().equals(made.path()) ? made.places().cell(problem)
                : Optional.empty();
        return new SheetFault(cell.isPresent() ? 0 : problem.line(), problem.place(),
                cell.map(SheetTable.Field::text).orElse(""), problem.messageKey(),
                cell.isPresent() ? "" : problem.file(), cell.isPresent() ? made.sheet() : "",
                cell.map(SheetTable.Field::address).orElse(""), problem.args());
    }

    private static <T> Outcome<T> faulty(List<SheetProblem> problems) {
        return refused(problems.stream().map(problem -> SheetFault.of("", problem)).toList());
    }

    private static <T> Outcome<T> refused(List<SheetFault> faults) {
        List<String> coded = new ArrayList<>();
        faults.forEach(fault -> coded.add(fault.coded()));
        return new Outcome.Refused<>(Reason.FAULTY_SHEET, coded);
    }
}
