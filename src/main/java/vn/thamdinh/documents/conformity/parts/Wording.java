package vn.thamdinh.documents.conformity.parts;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Words by which parts are known. Both ways to set the tone mark (HÒA, HOÀ) are read. */
public final class Wording {
    public static final Pattern NATION = any("CỘNG\\s+H(ÒA|OÀ)\\s+XÃ\\s+HỘI\\s+CHỦ\\s+NGHĨA\\s+VIỆT\\s+NAM");
    /** Its beginning, where it is broken into two lines. */
    public static final Pattern NATION_BEGUN = any("CỘNG\\s+H(ÒA|OÀ)\\s+XÃ\\s+HỘI");
    public static final Pattern MOTTO = any("ĐỘC\\s+LẬP\\s*\\S?\\s*TỰ\\s+DO\\s*\\S?\\s*HẠNH\\s+PHÚC");
    public static final Pattern NUMBER = any("^Số\\s*[:.]?\\s*[\\d\\s.…_]*\\s*[/∕].*");
    public static final Pattern DATE = any("ngày\\s.*tháng\\s.*năm");
    public static final Pattern LETTER_SUBJECT = any("^(V/v|Về việc|Vv)\\b.*");
    public static final Pattern ADDRESSEES = any("^Kính gửi.*");
    public static final Pattern RECIPIENTS = any("^N[ơo]i nhận\\s*[:.]?$");
    public static final Pattern DECIDES = any("^(QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT)\\s*:$");
    public static final Pattern ANNEX = any("^(Phụ lục|Phụ lục số)(\\s+([IVXLC]+|\\d+|[A-ZĐ]))?[.:]?$");
    public static final Pattern REFERENCE = any("^\\((Ban hành k|K)èm theo.*");
    public static final Pattern BASIS = Pattern.compile("^(Căn cứ|Theo đề nghị|Xét đề nghị|Xét|Thực hiện|Theo)\\s.*");
    public static final Pattern STAMP = any("^(DỰ THẢO.*|TUYỆT MẬT|TỐI MẬT|MẬT|H[OỎ][AẢ] TỐC.*|THƯỢNG KHẨN|KHẨN"
            + "|LƯU HÀNH NỘI BỘ|XEM XONG TRẢ LẠI|TÀI LIỆU THU HỒI)$");
    public static final Pattern URGENCY = any("^(H[OỎ][AẢ] TỐC.*|THƯỢNG KHẨN|KHẨN)$");
    public static final Pattern CIRCULATION = any("^(LƯU HÀNH NỘI BỘ|XEM XONG TRẢ LẠI|TÀI LIỆU THU HỒI)$");
    public static final Pattern COPIES = Pattern.compile("^\\p{L}{1,8}\\.?\\s*\\(\\s*\\d+\\s*\\)\\.?$");
    public static final String PAGE_NUMBER =
            "[-–\\s]*(\\d{1,4}|[ivxlc]{1,6})[-–\\s]*|(?i:trang)\\s*\\d+.*|\\d+\\s*/\\s*\\d+";
    /** Letters of the points of a clause, in the order of the Vietnamese alphabet. */
    public static final String POINTS = "abcdđeghiklmnopqrstuvxy";
    /** Types of Phụ lục III, mục I, and their abbreviations. */
    public static final Map<String, String> TYPES = types();

    private Wording() {
    }

    private static Pattern any(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Map<String, String> types() {
        Map<String, String> types = new TreeMap<>();
        String all = "NGHỊ QUYẾT=NQ,QUYẾT ĐỊNH=QĐ,CHỈ THỊ=CT,QUY CHẾ=QC,QUY ĐỊNH=QyĐ,THÔNG CÁO=TC,THÔNG BÁO=TB,"
                + "HƯỚNG DẪN=HD,CHƯƠNG TRÌNH=CTr,KẾ HOẠCH=KH,PHƯƠNG ÁN=PA,ĐỀ ÁN=ĐA,DỰ ÁN=DA,BÁO CÁO=BC,BIÊN BẢN=BB,"
                + "TỜ TRÌNH=TTr,HỢP ĐỒNG=HĐ,CÔNG ĐIỆN=CĐ,BẢN GHI NHỚ=BGN,BẢN THỎA THUẬN=BTT,BẢN THOẢ THUẬN=BTT,"
                + "GIẤY ỦY QUYỀN=GUQ,GIẤY UỶ QUYỀN=GUQ,GIẤY MỜI=GM,GIẤY GIỚI THIỆU=GGT,GIẤY NGHỈ PHÉP=GNP,"
                + "PHIẾU GỬI=PG,PHIẾU CHUYỂN=PC,PHIẾU BÁO=PB,TRÍCH SAO=TrS,BẢN TRÍCH SAO=TrS";
        for (String pair : all.split(",")) {
            types.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return Map.copyOf(types);
    }

    /** The known type that a title begins with, the longest one first. */
    public static Optional<String> knownType(String title) {
        String plain = title.replaceAll("\\s+", " ").strip();
        return TYPES.keySet().stream()
                .filter(type -> plain.equals(type) || plain.startsWith(type + " "))
                .max(java.util.Comparator.comparingInt(String::length));
    }
}
