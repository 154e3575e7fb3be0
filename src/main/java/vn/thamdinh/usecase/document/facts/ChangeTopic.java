package vn.thamdinh.usecase.document.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.documents.composed.DocumentTable;
import vn.thamdinh.documents.composed.DocumentTable.Align;
import vn.thamdinh.documents.composed.DocumentTable.Column;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.eligibility.Grade;
import vn.thamdinh.domain.ledger.RoundFact.ProgrammeAdopted;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.change.Mapping;
import vn.thamdinh.domain.programme.change.Share;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.change.ChangeProgramme;
import vn.thamdinh.usecase.change.DryRun;

/** What the change of criteria in a running round changed. */
final class ChangeTopic {
    private static final int SHOWN_HASH = 12;

    private final RoundBook book;

    ChangeTopic(RoundBook book) {
        this.book = book;
    }

    /** Only documents about the round ask for it: results under two programmes take twice the time. */
    void into(FactsDraft draft, About about) {
        Optional<ProgrammeAdopted> adopted = about == About.ROUND ? new ChangeProgramme(book).adoption()
                : Optional.empty();
        Optional<DryRun> changed = adopted.flatMap(_ -> new ChangeProgramme(book).changed());
        draft.value("change-reason", adopted.map(ProgrammeAdopted::reason).orElse(""));
        draft.value("change-date", book.snapshot().adoption().filter(_ -> adopted.isPresent())
                .map(standing -> AdministrativeDate.shortForm(standing.entry().header().time().instant()
                        .atZone(book.clock().getZone()).toLocalDate())).orElse(""));
        draft.value("change-from", changed.map(run -> name(run.from())).orElse(""));
        draft.value("change-to", changed.map(run -> name(run.to())).orElse(""));
        draft.value("change-regraded", changed.map(run -> Long.toString(run.regraded())).orElse(""));
        draft.value("change-retotalled", changed.map(run -> Long.toString(run.retotalled())).orElse(""));
        draft.value("change-unmapped", changed.filter(run -> !run.unmapped().isEmpty())
                .map(run -> Integer.toString(run.unmapped().size())).orElse(""));
        draft.table("changed-components", components(changed, adopted));
        draft.table("changed-results", results(changed));
    }

    private static String name(Programme programme) {
        return programme.shortTitle() + " (mã " + programme.hash().hex().substring(0, SHOWN_HASH) + ")";
    }

    /** Components that stay what they are need no line. */
    private static DocumentTable components(Optional<DryRun> changed, Optional<ProgrammeAdopted> adopted) {
        List<List<String>> rows = new ArrayList<>();
        changed.ifPresent(run -> adopted.flatMap(fact -> fact.mapping(fact.from())).ifPresent(mapping ->
                run.from().criteria().components().forEach(before -> becomes(run.to(), mapping, before).ifPresent(
                        after -> rows.add(List.of(Integer.toString(rows.size() + 1), name(before), after))))));
        return DocumentTable.of("Chuyển đổi tiêu chí thành phần", List.of(Column.of("STT", 12, Align.CENTRE),
                Column.of("Bộ tiêu chí trước", 0, Align.LEFT), Column.of("Bộ tiêu chí sau", 75, Align.LEFT)), rows);
    }

    private static Optional<String> becomes(Programme to, Mapping mapping, Component before) {
        List<Share> shares = mapping.of(before.id()).orElse(List.of());
        boolean same = shares.equals(List.of(Share.whole(before.id())))
                && to.criteria().component(before.id()).filter(after -> after.title().equals(before.title())
                        && after.max().compareTo(before.max()) == 0).isPresent();
        return same ? Optional.empty() : Optional.of(shares.isEmpty() ? "Bỏ" : String.join("; ", shares.stream()
                .map(share -> to.criteria().component(share.to()).map(ChangeTopic::name).orElse(share.to().value())
                        + (share.factor().compareTo(BigDecimal.ONE) == 0 ? ""
                                : ", hệ số " + Numbers.trimmed(share.factor()))).toList()));
    }

    private static String name(Component component) {
        return component.id() + " " + component.title() + " (" + Numbers.trimmed(component.max()) + " điểm)";
    }

    private static DocumentTable results(Optional<DryRun> changed) {
        List<List<String>> rows = new ArrayList<>();
        changed.ifPresent(run -> run.units().stream().filter(DryRun.UnitChange::changed).forEach(unit ->
                rows.add(List.of(Integer.toString(rows.size() + 1), unit.unit().fullName(), result(unit.before()),
                        result(unit.after())))));
        return DocumentTable.of("Kết quả thay đổi", List.of(Column.of("STT", 12, Align.CENTRE),
                Column.of("Đơn vị", 0, Align.LEFT), Column.of("Theo bộ tiêu chí trước", 45, Align.LEFT),
                Column.of("Theo bộ tiêu chí sau", 45, Align.LEFT)), rows);
    }

    private static String result(Optional<UnitResult> result) {
        return result.map(found -> Numbers.trimmed(found.total()) + " điểm"
                + found.grade().map(Grade::name).map(grade -> ", " + grade).orElse("")).orElse("–");
    }
}
