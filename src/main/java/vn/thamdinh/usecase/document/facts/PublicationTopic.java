package vn.thamdinh.usecase.document.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.documents.composed.DocumentTable;
import vn.thamdinh.documents.composed.DocumentTable.Align;
import vn.thamdinh.documents.composed.DocumentTable.Column;
import vn.thamdinh.domain.eligibility.Paper;
import vn.thamdinh.domain.ledger.EligibilityFact.PaperRecorded;
import vn.thamdinh.domain.ledger.PublicationFact.RegistrationSettled;
import vn.thamdinh.domain.ledger.PublicationFact.ResultsPublished;
import vn.thamdinh.domain.ledger.PublicationFact.RoundSealed;
import vn.thamdinh.domain.ledger.PublicationFact.UnitRegistered;
import vn.thamdinh.domain.ledger.Seal;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.publication.PublishedResults;
import vn.thamdinh.domain.publication.Registration;
import vn.thamdinh.domain.publication.SettledRegistration;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.Counts;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.Snapshot;

/** Who registered, which papers are missing, what was announced and with which code the round was sealed. */
final class PublicationTopic {
    private final Snapshot now;
    private final Programme programme;
    private final Map<UnitId, Registration> registered = new HashMap<>();
    private final Map<UnitId, SettledRegistration> settled = new HashMap<>();

    PublicationTopic(Snapshot now) {
        this.now = now;
        this.programme = now.programme().orElseThrow();
        now.standing(UnitRegistered.class)
                .forEach(one -> registered.put(one.fact().registration().unit(), one.fact().registration()));
        now.standing(RegistrationSettled.class)
                .forEach(one -> settled.put(one.fact().settled().unit(), one.fact().settled()));
    }

    void into(FactsDraft draft) {
        registrations(draft);
        papers(draft);
        published(draft);
        sealed(draft);
        draft.table("earlier-years", new EarlierTopic(now).table());
    }

    private void registrations(FactsDraft draft) {
        long accepted = settled.values().stream().filter(SettledRegistration::accepted).count();
        draft.value("registered-count", Counts.twoDigits(registered.size()));
        draft.value("accepted-count", Counts.twoDigits((int) accepted));
        draft.value("refused-count", Counts.twoDigits((int) (settled.size() - accepted)));
        draft.value("pending-count", Counts.twoDigits(Math.max(0, registered.size() - settled.size())));
        List<List<String>> list = new ArrayList<>();
        List<List<String>> refused = new ArrayList<>();
        for (Unit unit : programme.units()) {
            Optional.ofNullable(registered.get(unit.id())).ifPresent(one -> list.add(List.of(number(list),
                    district(unit), unit.fullName(), paper(one), AdministrativeDate.shortForm(one.received()))));
            Optional.ofNullable(settled.get(unit.id())).filter(one -> !one.accepted()).ifPresent(one ->
                    refused.add(List.of(number(refused), unit.fullName(), one.reason())));
        }
        draft.table("registered", DocumentTable.of("Danh sách đăng ký", List.of(
                Column.of("STT", 12, Align.CENTRE),
                Column.of(programme.outline().nouns().parent().body(), 44, Align.LEFT).asMerged(),
                Column.of(programme.outline().nouns().unit().body(), 0, Align.LEFT),
                Column.of("Văn bản đăng ký", 44, Align.LEFT),
                Column.of("Ngày nhận", 26, Align.CENTRE)), list));
        draft.table("refused", DocumentTable.of("Không được chấp nhận", List.of(
                Column.of("STT", 12, Align.CENTRE),
                Column.of("Đơn vị", 55, Align.LEFT),
                Column.of("Lý do", 0, Align.LEFT)), refused));
    }

    private void papers(FactsDraft draft) {
        Set<String> present = new HashSet<>();
        now.standing(PaperRecorded.class).map(Snapshot.Standing::fact).filter(PaperRecorded::present)
                .forEach(paper -> present.add(paper.unit().code() + "|" + paper.paper()));
        List<List<String>> rows = new ArrayList<>();
        for (Unit unit : programme.units()) {
            List<String> missing = programme.papers().stream().filter(Paper::required)
                    .filter(paper -> !present.contains(unit.id().code() + "|" + paper.id())).map(Paper::title).toList();
            if (!missing.isEmpty()) {
                rows.add(List.of(number(rows), district(unit), unit.fullName(), String.join("\n", missing)));
            }
        }
        draft.value("dossier-lacking", Counts.twoDigits(rows.size()));
        draft.value("dossier-complete", Counts.twoDigits(programme.units().size() - rows.size()));
        draft.table("missing-papers", DocumentTable.of("Hồ sơ còn thiếu", List.of(
                Column.of("STT", 12, Align.CENTRE),
                Column.of("UBND cấp huyện", 38, Align.LEFT).asMerged(),
                Column.of("Đơn vị", 38, Align.LEFT),
                Column.of("Thành phần còn thiếu", 0, Align.LEFT)), rows));
    }

    private void published(FactsDraft draft) {
        Optional<PublishedResults> published = now.standing(ResultsPublished.class)
                .map(one -> one.fact().published()).findFirst();
        draft.value("published-paper", published.map(PublishedResults::paper).orElse(""));
        draft.value("published-dated", published.map(PublishedResults::dated).map(AdministrativeDate::shortForm)
                .orElse(""));
        draft.value("published-day", published.map(PublishedResults::date).map(AdministrativeDate::shortForm)
                .orElse(""));
    }

    private void sealed(FactsDraft draft) {
        Optional<Seal> seal = now.standing(RoundSealed.class).map(one -> one.fact().seal()).findFirst();
        draft.value("seal-day", seal.map(Seal::date).map(AdministrativeDate::shortForm).orElse(""));
        draft.value("seal-code", seal.map(Seal::code).map(code -> code.replaceAll("(.{4})(?=.)", "$1 ")).orElse(""));
        draft.value("seal-entries", seal.map(one -> Long.toString(one.entries())).orElse(""));
        draft.value("seal-writers", seal.map(one -> Counts.twoDigits(one.scope().size())).orElse(""));
        draft.list("seal-digest", seal.map(one -> List.of(one.digest().replaceAll("(.{8})(?=.)", "$1 ")))
                .orElse(List.of()));
    }

    private String district(Unit unit) {
        return programme.district(unit.district()).map(District::name).orElse("");
    }

    private static String paper(Registration registration) {
        return registration.paper() + " ngày " + AdministrativeDate.shortForm(registration.dated());
    }

    private static String number(List<List<String>> rows) {
        return Integer.toString(rows.size() + 1);
    }
}
