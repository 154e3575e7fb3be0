package vn.thamdinh.documents.minutes;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import vn.thamdinh.documents.decision.SampleDecision;
import vn.thamdinh.documents.minutes.CheckedGroup.Checked;
import vn.thamdinh.documents.minutes.SigningPlace.Part;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.pdf.RenderedPdf;
import vn.thamdinh.documents.template.TemplateRenderer;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.minutes.MinutesPart;
import vn.thamdinh.domain.inspection.minutes.MinutesText;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.wire.programme.ProgrammeReader;

/** The minutes of a visit to Xã Đăk Ơ. */
public final class SampleMinutes {
    public static final Programme PROGRAMME = ProgrammeReader.shipped(new ProgrammeId("cqtt-binh-phuoc-2024"));
    static final String STROKES = "100,300 140,200 180,120 210,240 230,380 260,300 300,180 330,260 360,320 420,280 "
            + "500,230 600,260 720,240;180,420 400,400 640,380";
    private static final VisitId VISIT = new VisitId("25405-1");

    private SampleMinutes() {
    }

    public static RenderedPdf pdf(MinutesFacts facts) {
        return new MinutesDocument(new TemplateRenderer(), new PdfRenderer())
                .render(PROGRAMME, facts, SampleDecision.metadata());
    }

    public static MinutesFacts usual() {
        return of(new Issuance.ToSign(), people(), List.of(counter(), manners()), signing(), List.of());
    }

    static MinutesFacts of(Issuance issuance, List<PeopleGroup> people, List<CheckedGroup> checked,
                           List<SigningPlace> signing, List<AnnexPhoto> photos) {
        return new MinutesFacts(issuance, new MinutesFacts.Place("Xã Đăk Ơ", "Huyện Bù Gia Mập",
                "Đoàn kiểm tra số 1", "Phòng họp UBND xã Đăk Ơ"), times(), people, checked, text(),
                List.of(new Undertaking("Niêm yết bổ sung 12 thủ tục hành chính lĩnh vực đất đai.", "15/11/2024"),
                        new Undertaking("Làm đường dốc cho người khuyết tật tại sảnh Bộ phận Một cửa.", "30/11/2024")),
                signing, photos, MinutesFacts.Edition.FIRST, false);
    }

    static MinutesFacts.Times times() {
        return new MinutesFacts.Times(LocalDate.of(2024, 11, 5), Optional.of(LocalDateTime.of(2024, 11, 5, 8, 5)),
                Optional.of(LocalDateTime.of(2024, 11, 5, 11, 30)));
    }

    static MinutesText text() {
        return new MinutesText(VISIT, Map.of(
                MinutesPart.CONTENT, "Kiểm tra việc thực hiện 4 xin, 4 luôn, 5 không và cơ sở vật chất.",
                MinutesPart.INTERVIEWS, "Hỏi 06 người dân đang chờ: cả 06 hài lòng.\nMột người góp ý về chỗ để xe.",
                MinutesPart.STRENGTHS, "Công chức đúng giờ, đeo thẻ, chào hỏi người dân.",
                MinutesPart.SHORTCOMINGS, "Bảng niêm yết thiếu thủ tục đất đai.",
                MinutesPart.RECOMMENDATIONS, "Niêm yết đủ thủ tục trước ngày 15/11/2024.",
                MinutesPart.UNIT_OPINION, "Thống nhất với nội dung biên bản."), 4);
    }

    static List<PeopleGroup> people() {
        return List.of(new PeopleGroup(Side.TEAM, List.of(
                        new Person("Ông Nguyễn Văn An", "Phó Giám đốc", "Sở Nội vụ", "Trưởng đoàn"),
                        new Person("Bà Trần Thị Bình", "Chuyên viên", "Sở Tư pháp", "Thư ký"))),
                new PeopleGroup(Side.DISTRICT, List.of(
                        new Person("Ông Lê Văn Cường", "Trưởng phòng Nội vụ", "UBND huyện Bù Gia Mập", ""))),
                new PeopleGroup(Side.UNIT, List.of(
                        new Person("Ông Điểu Sơn", "Chủ tịch UBND xã Đăk Ơ", "UBND xã Đăk Ơ", ""),
                        new Person("Bà Thị Mai", "Công chức tư pháp – hộ tịch", "UBND xã Đăk Ơ", ""))));
    }

    static List<SigningPlace> signing() {
        return List.of(new SigningPlace(Part.UNIT, "Điểu Sơn", STROKES),
                new SigningPlace(Part.DISTRICT, "Lê Văn Cường", ""),
                new SigningPlace(Part.SECRETARY, "Trần Thị Bình", ""),
                new SigningPlace(Part.LEADER, "Nguyễn Văn An", STROKES));
    }

    static CheckedGroup counter() {
        return new CheckedGroup("4 xin", List.of(
                new Checked("Xin chào", FindingVerdict.MET, "Công chức chào người dân khi đến.", List.of(), "", ""),
                new Checked("Xin lỗi", FindingVerdict.PARTLY, "Chưa có thư xin lỗi khi trễ hẹn.",
                        List.of("Sổ theo dõi hồ sơ 2024.pdf", "IMG_2041.jpg"), "1,5", "Sẽ gửi thư xin lỗi.")));
    }

    static CheckedGroup manners() {
        return new CheckedGroup("", List.of(new Checked("Niêm yết thủ tục hành chính", FindingVerdict.NOT_MET,
                "Thiếu 12 thủ tục đất đai.", List.of(), "0", "")));
    }

    /** More than nine pages of table and text, with two photos. */
    public static MinutesFacts tenPages() {
        List<CheckedGroup> groups = IntStream.rangeClosed(1, 6).mapToObj(group -> new CheckedGroup("Nhóm " + group,
                IntStream.rangeClosed(1, 8).mapToObj(line -> new Checked("Nội dung số " + group + "." + line,
                        FindingVerdict.values()[line % 3], "Đoàn đã xem tận nơi và thấy việc thực hiện như sau, mục "
                                + line + ": có sổ, có phân công, có người chịu trách nhiệm.",
                        List.of("anh-" + group + "-" + line + ".jpg"), "2,25", "")).toList())).toList();
        return of(new Issuance.ToSign(), people(), groups, signing(),
                List.of(new AnnexPhoto("Bảng niêm yết", photo(900, 600), false),
                        new AnnexPhoto("Lối vào", photo(600, 900), true)));
    }

    static byte[] photo(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(180, 200, 160));
        graphics.fillRect(0, 0, width, height / 2);
        graphics.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
