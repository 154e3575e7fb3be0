package vn.thamdinh.documents.decision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import vn.thamdinh.documents.official.Heading;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.official.Signature;
import vn.thamdinh.documents.pdf.PdfMetadata;

/** A decision with the 22 communes of the 2024 plan, in its order. */
public final class SampleDecision {
    public static final List<String> DISTRICTS = List.of("Thành phố Đồng Xoài", "Thị xã Bình Long",
            "Thị xã Phước Long", "Thị xã Chơn Thành", "Huyện Hớn Quản", "Huyện Phú Riềng", "Huyện Lộc Ninh",
            "Huyện Bù Đăng", "Huyện Đồng Phú", "Huyện Bù Đốp", "Huyện Bù Gia Mập");
    public static final List<String> COMMUNES = List.of("Xã Tiến Hưng", "Xã Tân Thành", "Phường Phú Thịnh",
            "Phường An Lộc", "Xã Thanh Phú", "Phường Sơn Giang", "Xã Phước Tín", "Xã Minh Lập",
            "Thị trấn Tân Khai", "Xã Bình Tân", "Xã Lộc Tấn", "Xã Lộc Khánh", "Xã Minh Hưng", "Xã Đức Liễu",
            "Thị trấn Đức Phong", "Xã Tân Hưng", "Xã Tân Lập", "Xã Thuận Phú", "Thị trấn Thanh Bình", "Xã Đa Kia",
            "Xã Đăk Ơ", "Xã Bù Gia Mập");
    private static final int[] DISTRICT_OF = {0, 0, 1, 1, 1, 2, 2, 3, 4, 5, 6, 6, 7, 7, 7, 8, 8, 8, 9, 10, 10, 10};

    private SampleDecision() {
    }

    public static PdfMetadata metadata() {
        return new PdfMetadata("Quyết định công nhận năm 2024", "Quyết định kèm danh sách",
                "Ủy ban nhân dân tỉnh Bình Phước", OffsetDateTime.parse("2024-12-05T08:30:00+07:00"),
                "a".repeat(64), "b".repeat(64));
    }

    public static List<AnnexRow> rows() {
        return IntStream.range(0, COMMUNES.size())
                .mapToObj(i -> new AnnexRow(i + 1, DISTRICTS.get(DISTRICT_OF[i]), COMMUNES.get(i),
                        (97 - i) + ",50", Integer.toString(i + 1), ""))
                .toList();
    }

    public static RecognitionDecision issued() {
        return with(new Issuance.Issued(5, LocalDate.of(2024, 12, 5)), Marks.NONE);
    }

    public static RecognitionDecision with(Issuance issuance, Marks marks) {
        return with(issuance, marks, rows());
    }

    public static RecognitionDecision with(Issuance issuance, Marks marks, List<AnnexRow> rows) {
        return new RecognitionDecision(
                new Heading(List.of(), List.of("ỦY BAN NHÂN DÂN", "TỈNH BÌNH PHƯỚC"), "QĐ-UBND", "Bình Phước"),
                issuance,
                "Về việc công nhận xã, phường, thị trấn đạt chuẩn “Chính quyền thân thiện” năm 2024",
                "ỦY BAN NHÂN DÂN TỈNH BÌNH PHƯỚC", bases(), articles(),
                List.of("Như Điều 3", "Thường trực Tỉnh ủy", "CT, PCT UBND tỉnh", "Ủy ban MTTQ Việt Nam tỉnh",
                        "Ban Dân vận Tỉnh ủy", "LĐVP, Phòng NC", "Lưu: VT, SNV"),
                new Signature(List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "Trần Tuệ Hiền"),
                new Annex("DANH SÁCH XÃ, PHƯỜNG, THỊ TRẤN ĐẠT CHUẨN “CHÍNH QUYỀN THÂN THIỆN” NĂM 2024",
                        "Ủy ban nhân dân tỉnh Bình Phước", rows),
                marks);
    }

    private static List<String> bases() {
        return List.of("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015",
                "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa "
                        + "phương ngày 22 tháng 11 năm 2019",
                "Căn cứ Quyết định số 1493/QĐ-UBND ngày 14 tháng 9 năm 2023 của Ủy ban nhân dân tỉnh Bình Phước về "
                        + "việc ban hành tiêu chí xã, phường, thị trấn đạt chuẩn “Chính quyền thân thiện”",
                "Căn cứ Kế hoạch số 222/KH-UBND ngày 05 tháng 7 năm 2024 của Ủy ban nhân dân tỉnh Bình Phước về đánh "
                        + "giá và công nhận xã, phường, thị trấn đạt chuẩn “Chính quyền thân thiện” năm 2024",
                "Theo đề nghị của Giám đốc Sở Nội vụ");
    }

    private static List<Article> articles() {
        return List.of(Article.of("Công nhận 22 xã, phường, thị trấn đạt chuẩn “Chính quyền thân thiện” năm 2024 trên "
                        + "địa bàn tỉnh Bình Phước (có danh sách tại Phụ lục kèm theo)."),
                Article.of("Giao Sở Nội vụ hướng dẫn, Ủy ban nhân dân các huyện, thị xã, thành phố in biển hiệu cho "
                        + "các xã, phường, thị trấn được công nhận tại Điều 1; Ủy ban nhân dân các xã, phường, thị "
                        + "trấn được công nhận duy trì và nâng cao kết quả đã đạt."),
                Article.of("Chánh Văn phòng Ủy ban nhân dân tỉnh; Giám đốc Sở Nội vụ; Thủ trưởng các sở, ban, ngành "
                        + "tỉnh; Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố; Chủ tịch Ủy ban nhân dân các "
                        + "xã, phường, thị trấn có tên tại Điều 1 và các đơn vị có liên quan chịu trách nhiệm thi "
                        + "hành Quyết định này kể từ ngày ký."));
    }
}
