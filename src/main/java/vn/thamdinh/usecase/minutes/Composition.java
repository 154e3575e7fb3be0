package vn.thamdinh.usecase.minutes;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.documents.minutes.AnnexPhoto;
import vn.thamdinh.documents.minutes.CheckedGroup;
import vn.thamdinh.documents.minutes.CheckedGroup.Checked;
import vn.thamdinh.documents.minutes.MinutesDocument;
import vn.thamdinh.documents.minutes.MinutesFacts;
import vn.thamdinh.documents.minutes.Undertaking;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.VisitTimes;
import vn.thamdinh.domain.inspection.checklist.CheckGroup;
import vn.thamdinh.domain.inspection.checklist.CheckItem;
import vn.thamdinh.domain.inspection.minutes.MinutesSignature;
import vn.thamdinh.domain.inspection.minutes.MinutesText;
import vn.thamdinh.domain.ledger.VisitFact.MinutesSigned;
import vn.thamdinh.domain.ledger.VisitFact.MinutesWritten;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot.Standing;
import vn.thamdinh.usecase.minutes.MinutesState.Signed;
import vn.thamdinh.usecase.minutes.MinutesState.Signer;
import vn.thamdinh.usecase.minutes.MinutesState.Wording;
import vn.thamdinh.usecase.papers.RoundTexts;
import vn.thamdinh.usecase.view.Views;
import vn.thamdinh.usecase.view.VisitView;

/** What the minutes of one visit say as things stand now. */
final class Composition {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int USUAL_COPIES = 3;

    private final RoundBook book;
    private final Programme programme;
    private final VisitView view;
    private final Versions versions;
    private final PeopleThere people;
    private final VisitPapers papers;
    private final Map<String, String> writers;

    Composition(RoundBook book, Views views, VisitView view) {
        this.book = book;
        this.programme = book.snapshot().programme().orElseThrow().withTexts(RoundTexts.of(book.snapshot()));
        this.view = view;
        this.writers = views.writers();
        this.versions = new Versions(book, view.visit().id());
        this.people = new PeopleThere(book, views, view);
        this.papers = new VisitPapers(book.snapshot(), view.visit().id(), view.visit().unit(), versions.files());
    }

    Versions versions() {
        return versions;
    }

    /** Who can sign, each with the words above the place. */
    List<Signer> signers() {
        MinutesFacts.Place place = place();
        return people.signers().stream().map(signer -> new Signer(signer.key(), signer.name(), signer.title(),
                signer.side(), signer.part(), MinutesDocument.capacity(programme, place, signer.part()))).toList();
    }

    VisitPapers papers() {
        return papers;
    }

    VisitView view() {
        return view;
    }

    Programme programme() {
        return programme;
    }

    /** What people wrote, as it stands; the latest where several do. */
    MinutesText text() {
        return texts().stream().findFirst().map(Wording::text)
                .orElseGet(() -> new MinutesText(view.visit().id(), Map.of(), USUAL_COPIES));
    }

    /** Everything that stands of it, the latest first: several where two laptops wrote other words. */
    List<Wording> texts() {
        return book.snapshot().standing(MinutesWritten.class)
                .filter(written -> written.fact().minutes().visit().equals(view.visit().id()))
                .sorted(Comparator.comparing((Standing<MinutesWritten> one) -> one.entry().header().time())
                        .thenComparing(one -> one.entry().id()).reversed())
                .map(one -> new Wording(one.fact().minutes(), writers.getOrDefault(one.entry().header().writer().hex(),
                        ""), one.entry().header().time().instant())).toList();
    }

    /** Words of the lines that more than one finding answers. */
    List<String> doubled() {
        Set<String> twice = view.doubled();
        return view.findings().stream().filter(finding -> twice.contains(finding.key())).map(this::words).distinct()
                .toList();
    }

    private String words(Finding finding) {
        return finding.item().flatMap(programme.inspection()::item).map(CheckItem::text)
                .orElseGet(() -> component(finding));
    }

    /** SHA-256 of what the minutes say with these passages. */
    String content(MinutesText text) {
        return Content.hash(unsigned(text));
    }

    /** The drawn signatures of this version, each with whether it fits what the minutes say. */
    List<Signed> signatures(String content) {
        return book.snapshot().standing(MinutesSigned.class)
                .filter(signed -> signed.fact().signature().visit().equals(view.visit().id())
                        && signed.fact().signature().version() == versions.current()
                        && !signed.fact().signature().strokes().isBlank())
                .sorted(Comparator.comparing(signed -> signed.entry().header().time()))
                .map(signed -> new Signed(signed.fact().signature(),
                        signed.fact().signature().content().equals(content),
                        signed.entry().header().time().instant())).toList();
    }

    /** The paper with its valid signatures. */
    MinutesFacts facts(Issuance issuance, MinutesText text, List<AnnexPhoto> photos) {
        MinutesFacts bare = unsigned(text);
        List<MinutesSignature> valid = signatures(Content.hash(bare)).stream().filter(Signed::valid)
                .map(Signed::signature).toList();
        return new MinutesFacts(issuance, bare.place(), bare.times(), bare.people(), bare.checked(), text,
                bare.undertakings(), people.places(valid), photos, bare.edition(), bare.rehearsal());
    }

    private MinutesFacts unsigned(MinutesText text) {
        return new MinutesFacts(new Issuance.ToSign(), place(), times(), people.groups(), checked(), text,
                undertakings(), List.of(), List.of(),
                new MinutesFacts.Edition(versions.current(), versions.reason()), book.isRehearsal());
    }

    /** Full name of the visited place. */
    String unitName() {
        UnitId visited = view.visit().unit();
        return programme.unit(visited).map(Unit::fullName)
                .or(() -> programme.district(visited).map(District::name)).orElse(visited.code());
    }

    private MinutesFacts.Place place() {
        UnitId visited = view.visit().unit();
        String district = programme.unit(visited).flatMap(unit -> programme.district(unit.district()))
                .or(() -> programme.district(visited)).map(District::name).orElse(visited.code());
        return new MinutesFacts.Place(unitName(), district, people.teamName(), view.visit().place());
    }

    private MinutesFacts.Times times() {
        return new MinutesFacts.Times(view.visit().date(), view.times().map(VisitTimes::began).map(Composition::local),
                view.times().flatMap(VisitTimes::ended).map(Composition::local));
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, VIETNAM);
    }

    /** In the order of the checklist, then what answers no line of it. */
    private List<CheckedGroup> checked() {
        List<Finding> left = new ArrayList<>(view.findings());
        Map<String, List<Checked>> groups = new LinkedHashMap<>();
        for (CheckGroup group : programme.inspection().checklist()) {
            for (CheckItem item : group.items()) {
                view.findings().stream().filter(finding -> finding.item().filter(item.id()::equals).isPresent())
                        .filter(left::remove).forEach(finding -> groups.computeIfAbsent(group.title(),
                                _ -> new ArrayList<>()).add(row(item.text(), finding)));
            }
        }
        List<CheckedGroup> all = new ArrayList<>();
        groups.forEach((title, rows) -> all.add(new CheckedGroup(title, rows)));
        if (!left.isEmpty()) {
            all.add(new CheckedGroup("", left.stream().map(finding -> row(component(finding), finding)).toList()));
        }
        return all;
    }

    private String component(Finding finding) {
        return finding.component().flatMap(programme.criteria()::component)
                .map((Component component) -> component.id() + " " + component.title()).orElse("");
    }

    private Checked row(String what, Finding finding) {
        return new Checked(what, finding.verdict(), finding.text(), papers.namesOf(finding.key()),
                finding.proposed().map(Numbers::trimmed).orElse(""), finding.unitSide().opinion());
    }

    private List<Undertaking> undertakings() {
        return view.findings().stream().map(Finding::unitSide).filter(side -> !side.commitment().isBlank())
                .map(side -> new Undertaking(side.commitment(),
                        side.due().map(AdministrativeDate::shortForm).orElse(""))).toList();
    }
}
