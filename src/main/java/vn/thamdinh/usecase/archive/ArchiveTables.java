package vn.thamdinh.usecase.archive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.ledger.ExplanationFact.AnswerGiven;
import vn.thamdinh.domain.ledger.ExplanationFact.QuestionAsked;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.FigureFact.FigureRecorded;
import vn.thamdinh.domain.ledger.ScoreFact.ScoreGiven;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.register.state.KeptRow;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.view.ResultsTree;
import vn.thamdinh.wire.sheet.TableText;

/** The round's tables in the order in which people look for them; an empty one is left out. */
final class ArchiveTables {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

    private final RoundBook book;
    private final Desk desk;
    private final Snapshot now;
    private final Programme programme;

    ArchiveTables(RoundBook book, Desk desk) {
        this.book = book;
        this.desk = desk;
        this.now = book.snapshot();
        this.programme = now.programme().orElseThrow();
    }

    /**
     * A table.
     *
     * @param name  of its file, without extension
     * @param lines the first is its head
     */
    record Table(String name, String title, List<List<String>> lines) {
        int rows() {
            return lines.size() - 1;
        }

        byte[] csv() {
            return TableText.of(lines);
        }
    }

    List<Table> all() {
        return Stream.of(units(), results(), components(), scores(), members(), votes(), surveys(), figures(),
                questions(), visits(), evidence(), registers(), registrations(), papers(), postings(), complaints(),
                documents(), earlier()).filter(table -> table.rows() > 0).toList();
    }

    private static Table table(String name, String title, List<String> head, Stream<List<String>> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(head);
        rows.forEach(lines::add);
        return new Table(name, title, lines);
    }

    private Table units() {
        return table("don-vi", "Đơn vị được đánh giá", List.of("STT", "Mã", "Đơn vị", "Huyện"), programme.units()
                .stream().map(unit -> List.of(Integer.toString(unit.order()), unit.id().code(), unit.fullName(),
                        district(unit))));
    }

    private Table results() {
        return table("ket-qua", "Kết quả", List.of("Mã", "Đơn vị", "Huyện", "Tổng điểm", "Thứ hạng", "Xếp loại",
                        "Tình trạng", "Được công nhận"), desk.views().results().units().stream()
                .map(result -> List.of(result.unit().id().code(), result.unit().fullName(), district(result.unit()),
                        points(result.total()), result.rank().isPresent() ? "" + result.rank().getAsInt() : "",
                        result.grade().map(grade -> grade.name()).orElse(""), ResultsTree.word(result.status()),
                        yes(result.isRecognised()))));
    }

    private Table components() {
        return table("diem-tieu-chi", "Điểm từng tiêu chí thành phần", List.of("Mã đơn vị", "Đơn vị", "Tiêu chí",
                "Tên tiêu chí", "Điểm", "Điểm tối đa", "Căn cứ"), desk.views().results().units().stream()
                .flatMap(this::components));
    }

    private Stream<List<String>> components(UnitResult result) {
        return result.components().map(one -> List.of(result.unit().id().code(), result.unit().fullName(),
                one.component().id().value(), one.component().title(), points(one.points()),
                points(one.component().max()), ResultsTree.word(one.basis())));
    }

    /** Every standing score of every stage, with its reason, its writer and its time. */
    private Table scores() {
        Map<String, String> writers = desk.views().writers();
        return table("diem-tung-cap", "Điểm từng cấp, kèm lý do", List.of("Mã đơn vị", "Đơn vị", "Tiêu chí", "Cấp chấm",
                "Người chấm", "Điểm", "Số liệu", "Lý do", "Thời điểm", "Người ghi"), sorted(ScoreGiven.class,
                Comparator.comparing((ScoreGiven given) -> given.unit().code()).thenComparing(ScoreGiven::stage)
                        .thenComparing(given -> given.scorer().value())
                        .thenComparing(given -> given.component().value())).map(one -> {
                            ScoreGiven given = one.fact();
                            String writer = one.entry().header().writer().hex();
                            return List.of(given.unit().code(), name(given.unit()), given.component().value(),
                                    ResultsTree.word(given.stage()), desk.views().nameOf(given.scorer()),
                                    desk.views().facts().sheet(new SheetKey(given.unit(), given.stage(),
                                            given.scorer())).points(given.component()).map(ArchiveTables::points)
                                            .orElse(""), pairs(given.inputs()), given.reason(), moment(one.entry()),
                                    writers.getOrDefault(writer, writer));
                        }));
    }

    private Table members() {
        return table("thanh-vien", "Thành viên Hội đồng, Tổ giúp việc", List.of("Mã", "Họ tên", "Chức vụ", "Cơ quan",
                "Vai trò", "Hồi tị", "Đã thôi"), desk.views().members().stream().map(row -> List.of(row.id().value(),
                row.name(), row.position(), row.body(), ResultsTree.word(row.role()), row.recused().stream()
                        .map(this::name).collect(Collectors.joining(", ")), yes(row.left()))));
    }

    private Table votes() {
        return table("bieu-quyet", "Biểu quyết", List.of("Mã", "Đơn vị", "Đồng ý", "Không đồng ý", "Không có ý kiến",
                "Có mặt", "Thành viên"), programme.units().stream().flatMap(unit -> desk.views().vote(unit.id()).stream()
                .map(vote -> List.of(unit.id().code(), unit.fullName(), "" + vote.inFavour(), "" + vote.against(),
                        "" + vote.abstained(), "" + vote.present(), "" + vote.members()))));
    }

    private Table surveys() {
        return table("khao-sat", "Khảo sát", List.of("Mã", "Đơn vị", "Mẫu phiếu", "Thu về", "Hợp lệ"),
                programme.units().stream().flatMap(unit -> programme.surveys().stream().flatMap(form ->
                        desk.views().survey(unit.id(), form.id()).stream().map(count -> List.of(unit.id().code(),
                                unit.fullName(), form.id().value(), "" + count.collected(), "" + count.valid())))));
    }

    private Table figures() {
        return table("so-lieu", "Số liệu, chỉ số", List.of("Mã", "Đơn vị", "Chỉ số", "Giá trị", "Nguồn"),
                sorted(FigureRecorded.class, Comparator.comparing((FigureRecorded one) -> one.unit().code())
                        .thenComparing(one -> one.figure().value())).map(one -> List.of(one.fact().unit().code(),
                        name(one.fact().unit()), one.fact().figure().value(), points(one.fact().value()),
                        one.fact().source())));
    }

    private Table questions() {
        Map<String, String> answers = now.standing(AnswerGiven.class).map(Snapshot.Standing::fact).collect(
                Collectors.toMap(one -> place(one.unit(), one.component()), AnswerGiven::answer, (a, b) -> a + "\n" + b));
        return table("giai-trinh", "Giải trình", List.of("Mã", "Đơn vị", "Tiêu chí", "Câu hỏi", "Trả lời"),
                sorted(QuestionAsked.class, Comparator.comparing((QuestionAsked one) -> place(one.unit(),
                        one.component()))).map(one -> List.of(one.fact().unit().code(), name(one.fact().unit()),
                        one.fact().component().value(), one.fact().question(),
                        answers.getOrDefault(place(one.fact().unit(), one.fact().component()), ""))));
    }

    private static String place(UnitId unit, ComponentId component) {
        return unit.code() + "|" + component.value();
    }

    private Table visits() {
        return table("kiem-tra", "Kiểm tra thực tế", List.of("Mã", "Đơn vị", "Ngày", "Nơi", "Tiêu chí", "Kết luận",
                "Nội dung"), desk.views().visits().stream().flatMap(visit -> visit.findings().stream().map(finding ->
                List.of(visit.visit().unit().code(), name(visit.visit().unit()), day(visit.visit().date()),
                        visit.visit().place(), finding.component().map(ComponentId::value).orElse(""),
                        ResultsTree.word(finding.verdict()), finding.text()))));
    }

    private Table evidence() {
        return table("minh-chung", "Minh chứng", List.of("Mã", "Đơn vị", "Tiêu chí", "Tên tệp", "Cỡ (byte)", "SHA-256",
                "Ghi chú"), sorted(FileAttached.class, Comparator.comparing((FileAttached one) -> one.unit().code())
                .thenComparing(FileAttached::sha256)).map(Snapshot.Standing::fact).map(file -> List.of(
                        file.unit().code(), name(file.unit()), file.component().map(ComponentId::value).orElse(""),
                        file.name(), "" + file.size(), file.sha256(), file.note())));
    }

    private Table registers() {
        return table("so-theo-doi", "Sổ theo dõi", List.of("Sổ", "Đơn vị", "Cơ quan", "Kỳ", "Dòng", "Nội dung"),
                desk.registers().registers().registers().stream()
                        .flatMap(register -> book.snapshot().registers().orElseThrow().rows(register.id()).stream())
                        .filter(row -> row.origin() == KeptRow.Origin.WRITTEN).map(KeptRow::row)
                        .sorted(Comparator.comparing(row -> row.key().toString())).map(row -> List.of(row.key().register().value(),
                                row.key().unit().map(this::name).orElse(""), row.key().body(), row.key().period(),
                                row.key().row(), pairs(row.values()))));
    }

    private Table registrations() {
        return table("dang-ky", "Đăng ký đánh giá", List.of("Mã", "Đơn vị", "Văn bản", "Ngày văn bản", "Ngày nhận",
                "Kết quả", "Lý do"), desk.publication().registrations().held().stream()
                .filter(row -> row.registration().isPresent()).map(row -> List.of(row.unit().id().code(),
                        row.unit().fullName(), row.registration().orElseThrow().paper(),
                        day(row.registration().orElseThrow().dated()), day(row.registration().orElseThrow().received()),
                        row.settled().map(one -> one.accepted() ? "chấp nhận" : "không chấp nhận").orElse(""),
                        row.settled().map(one -> one.reason()).orElse(""))));
    }

    private Table papers() {
        return table("ho-so", "Thành phần hồ sơ", List.of("Mã", "Đơn vị", "Thành phần", "Có", "Người nộp", "Ngày nhận",
                "Ghi chú"), desk.publication().papers().held().stream().flatMap(row -> row.items().stream().map(item ->
                List.of(row.unit().id().code(), row.unit().fullName(), item.paper().title(), yes(item.present()),
                        item.noted().map(one -> one.from()).orElse(""),
                        item.noted().flatMap(one -> one.received()).map(ArchiveTables::day).orElse(""),
                        item.noted().map(one -> one.note()).orElse("")))));
    }

    private Table postings() {
        return table("niem-yet", "Niêm yết", List.of("Từ ngày", "Đến hết ngày", "Nơi"), desk.publication().posting()
                .all().stream().map(one -> List.of(day(one.from()), day(one.until()), one.place())));
    }

    private Table complaints() {
        return table("kien-nghi", "Kiến nghị", List.of("Mã", "Đơn vị", "Tiêu chí", "Người kiến nghị", "Văn bản",
                "Ngày nhận", "Nội dung", "Kết quả", "Lý do"), desk.publication().complaints().held().stream()
                .map(row -> List.of(row.complaint().unit().code(), name(row.complaint().unit()),
                        row.complaint().component().map(ComponentId::value).orElse(""), row.complaint().from(),
                        row.complaint().paper(), day(row.complaint().received()), row.complaint().text(),
                        row.settled().map(one -> one.upheld() ? "có cơ sở" : "không có cơ sở").orElse("chưa giải quyết"),
                        row.settled().map(one -> one.reason()).orElse(""))));
    }

    private Table documents() {
        return table("van-ban", "Văn bản đã ban hành", List.of("Số, ký hiệu", "Ngày", "Loại", "Còn hiệu lực", "SHA-256",
                "Mã trạng thái"), desk.views().documents().stream().map(paper -> List.of(paper.number(),
                day(paper.date()), paper.kind(), yes(paper.holds()), paper.sha256(), paper.fact().digest())));
    }

    private Table earlier() {
        return table("nam-truoc", "Kết quả các năm trước", List.of("Năm", "Mã", "Đơn vị (tên lúc đó)", "Huyện",
                "Tổng điểm", "Xếp loại", "Được công nhận", "Văn bản", "Có hiệu lực đến", "Thu hồi"),
                desk.publication().years().rows().stream().map(row -> List.of("" + row.result().key().year(),
                        row.result().key().unit(), row.result().name(), row.result().district(),
                        row.result().standing().total().replace('.', ','), row.result().standing().grade(),
                        yes(row.result().recognised()), row.result().paper(),
                        row.result().validUntil().map(ArchiveTables::day).orElse(""),
                        row.revoked().map(one -> one.paper()).orElse(""))));
    }

    private <F extends Fact> Stream<Snapshot.Standing<F>> sorted(Class<F> type, Comparator<F> order) {
        return now.standing(type).sorted(Comparator.comparing(Snapshot.Standing::fact, order));
    }

    private String name(UnitId unit) {
        return programme.unit(unit).map(Unit::fullName).orElse(unit.code());
    }

    private String district(Unit unit) {
        return programme.district(unit.district()).map(District::name).orElse("");
    }

    private String moment(Entry entry) {
        return MOMENT.format(entry.header().time().instant().atZone(zone()));
    }

    private ZoneId zone() {
        return book.clock().getZone();
    }

    private static String day(LocalDate day) {
        return AdministrativeDate.shortForm(day);
    }

    private static String points(BigDecimal points) {
        return Numbers.plain(points).replace('.', ',');
    }

    private static String pairs(Map<String, String> values) {
        return values.entrySet().stream().map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String yes(boolean yes) {
        return yes ? "có" : "không";
    }
}
