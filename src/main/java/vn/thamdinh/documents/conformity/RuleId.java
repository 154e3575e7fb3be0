package vn.thamdinh.documents.conformity;

/**
 * The rules that a paper is judged by, each with its place in NĐ 30/2020/NĐ-CP (Phụ lục I, Phần I where no other part
 * is named) and what it asks. The names are stable: reports and scripts use them.
 */
public enum RuleId {
    P01("I.1", "Khổ giấy A4 (210 mm × 297 mm)"),
    P02("I.2", "Trình bày theo chiều dài khổ A4; theo chiều rộng chỉ khi có bảng, biểu không làm thành phụ lục riêng"),
    P03("I.3", "Cách mép trên 20 - 25 mm"),
    P04("I.3", "Cách mép dưới 20 - 25 mm"),
    P05("I.3", "Cách mép trái 30 - 35 mm"),
    P06("I.3", "Cách mép phải 15 - 20 mm"),
    P07("I.4", "Phông chữ Times New Roman, bộ mã ký tự Unicode (TCVN 6909:2001)"),
    P08("I.4", "Chữ màu đen"),
    P09("I.7", "Số trang đánh từ 1, chữ số Ả Rập, cỡ 13 - 14, kiểu đứng, canh giữa trong lề trên"),
    P10("I.7", "Không hiển thị số trang thứ nhất"),
    P11("III.1.đ", "Số trang của phụ lục được đánh riêng theo từng phụ lục"),
    Q01("II.1.a", "Quốc hiệu: chữ in hoa, cỡ 12 - 13, đứng, đậm, ở trên cùng, bên phải trang đầu"),
    Q02("II.1.b", "Tiêu ngữ: chữ in thường, cỡ 13 - 14, đứng, đậm, canh giữa dưới Quốc hiệu"),
    Q03("II.1.b", "Tiêu ngữ viết “Độc lập - Tự do - Hạnh phúc”, có gạch nối (-) và cách chữ"),
    Q04("II.1.b", "Dưới Tiêu ngữ có đường kẻ ngang, nét liền, dài bằng dòng chữ"),
    Q05("II.1.c", "Quốc hiệu và Tiêu ngữ cách nhau dòng đơn"),
    C01("II.2.b", "Tên cơ quan chủ quản trực tiếp: chữ in hoa, cỡ 12 - 13, kiểu đứng (không đậm)"),
    C02("II.2.a, b", "Tên cơ quan ban hành: đầy đủ, chữ in hoa, cỡ 12 - 13, đứng, đậm, canh giữa dưới tên cơ quan chủ "
            + "quản"),
    C03("II.2.b", "Dưới tên cơ quan ban hành có đường kẻ nét liền, dài 1/3 - 1/2 dòng chữ, đặt cân đối"),
    C04("II.2.b", "Tên dài trình bày thành nhiều dòng, cách nhau dòng đơn"),
    C05("II.2.a", "Tên cơ quan chủ quản ở địa phương có thêm tên tỉnh, huyện hoặc xã nơi đóng trụ sở"),
    N01("II.3.c", "Từ “Số”: chữ in thường, cỡ 13, kiểu đứng, sau có dấu hai chấm"),
    N02("II.3.c", "Số nhỏ hơn 10 phải ghi thêm số 0 phía trước"),
    N03("II.3.c", "Ký hiệu: in hoa, cỡ 13, đứng; giữa số và ký hiệu có dấu (/), giữa các nhóm chữ viết tắt có gạch "
            + "nối (-), không cách chữ"),
    N04("II.3.b", "Văn bản có tên loại: tên loại - cơ quan; công văn: cơ quan - đơn vị soạn thảo hoặc lĩnh vực"),
    N05("Phụ lục III, mục I", "Chữ viết tắt tên loại theo bảng của Phụ lục III"),
    N06("Điều 15 Nghị định", "Số là duy nhất trong năm của một hệ thống số, từ 01 ngày 01/01 đến 31/12"),
    N07("II.3.a", "Hội đồng, Ban, Tổ dùng con dấu của cơ quan phải lấy hệ thống số riêng"),
    N08("II.3.c", "Số, ký hiệu canh giữa dưới tên cơ quan ban hành"),
    D01("II.4.c", "Địa danh, thời gian cùng dòng với số, ký hiệu; in thường, cỡ 13 - 14, nghiêng, canh giữa dưới Quốc "
            + "hiệu, Tiêu ngữ"),
    D02("II.4.b, c", "Viết “Địa danh, ngày … tháng … năm …”, sau địa danh có dấu phẩy"),
    D03("II.4.b", "Ngày nhỏ hơn 10 phải ghi thêm số 0 phía trước"),
    D04("II.4.b", "Tháng 1, 2 phải ghi thêm số 0 phía trước, các tháng khác thì không"),
    D05("II.4.a", "Địa danh là tên gọi chính thức của đơn vị hành chính nơi cơ quan đóng trụ sở"),
    T01("II.5.b", "Tên loại: chữ in hoa, cỡ 13 - 14, đứng, đậm, canh giữa"),
    T02("II.5.b", "Trích yếu: ngay dưới tên loại, chữ in thường, cỡ 13 - 14, đứng, đậm, canh giữa"),
    T03("II.5.b", "Dưới trích yếu có đường kẻ nét liền, dài 1/3 - 1/2 dòng chữ, đặt cân đối"),
    T04("II.5.b", "Trích yếu công văn: sau “V/v”, in thường, cỡ 12 - 13, đứng, canh giữa dưới số, ký hiệu, cách 6 pt"),
    T05("II.5.a", "Công văn không có tên loại"),
    B01("II.6.a", "Căn cứ: chữ in thường, nghiêng, cỡ 13 - 14, dưới tên loại và trích yếu"),
    B02("II.6.a", "Mỗi căn cứ xuống dòng, cuối dòng có dấu (;), dòng cuối kết thúc bằng dấu chấm"),
    B03("II.6.a", "Căn cứ ghi đủ tên loại, số, ký hiệu, cơ quan, ngày, trích yếu (Luật, Pháp lệnh không ghi số, ký "
            + "hiệu, cơ quan)"),
    B04("II.6.b", "Viện dẫn lần đầu ghi đầy đủ, các lần sau chỉ ghi tên loại và số, ký hiệu"),
    B05("II.6.e", "Nội dung: in thường, đứng, cỡ 13 - 14, canh đều cả hai lề"),
    B06("II.6.e", "Chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm"),
    B07("II.6.e", "Khoảng cách giữa các đoạn tối thiểu 6 pt"),
    B08("II.6.e", "Khoảng cách giữa các dòng từ dòng đơn đến 1,5 lines"),
    B09("II.6.đ", "Phần, Chương: dòng riêng, canh giữa, in thường, đậm, số La Mã; tiêu đề ngay dưới, in hoa, đậm"),
    B10("II.6.đ", "Mục, Tiểu mục: dòng riêng, canh giữa, in thường, đậm, số Ả Rập; tiêu đề ngay dưới, in hoa, đậm"),
    B11("II.6.đ", "Điều: in thường, lùi 1 cm hoặc 1,27 cm, số Ả Rập và dấu chấm, đứng, đậm, cỡ bằng lời văn"),
    B12("II.6.đ", "Khoản: số Ả Rập và dấu chấm, kiểu đứng; có tiêu đề thì thành dòng riêng, đậm"),
    B13("II.6.đ", "Điểm: chữ cái theo thứ tự bảng chữ cái tiếng Việt, sau có dấu đóng ngoặc đơn"),
    B14("V.6.b", "Số thứ tự và tiêu đề của mục (I, II, …): in hoa, cỡ 13 - 14, đứng, đậm"),
    B15("II.6.d", "Phần, chương, mục, tiểu mục, điều phải có tiêu đề"),
    B16("Phụ lục III", "Hết nội dung ghi “./.”"),
    S01("II.7.b", "Quyền hạn ghi TM., Q., KT., TL. hoặc TUQ. trước chức vụ"),
    S02("II.7.đ", "Quyền hạn, chức vụ: in hoa, cỡ 13 - 14, đứng, đậm"),
    S03("II.7.đ", "Họ tên: in thường, cỡ 13 - 14, đứng, đậm, canh giữa quyền hạn, chức vụ"),
    S04("II.7.c", "Không ghi học hàm, học vị, danh hiệu trước họ tên"),
    S05("II.7.c", "Văn bản của tổ chức tư vấn ghi chức danh trong tổ chức; dùng dấu của cơ quan thì ghi cả chức vụ "
            + "trong cơ quan"),
    S06("II.7.b", "Ký thay: KT. chức vụ người đứng đầu, dòng dưới là chức vụ cấp phó"),
    S07("II.7.d", "Hình ảnh chữ ký số của người ký: màu xanh, nền trong suốt, giữa chức vụ và họ tên"),
    S08("II.8.a", "Hình ảnh dấu của cơ quan: màu đỏ, nền trong suốt, trùm khoảng 1/3 chữ ký về bên trái"),
    S09("II.8.b", "Văn bản kèm theo ký số riêng: thông tin ở góc trên bên phải, Times New Roman cỡ 10, đứng, đen"),
    R01("II.9.b, d", "Tờ trình, công văn, báo cáo gửi cấp trên có “Kính gửi:”, in thường, cỡ 13 - 14, đứng"),
    R02("II.9.d", "Một nơi: cùng dòng với “Kính gửi”; nhiều nơi: mỗi nơi một dòng, đầu dòng có (-), cuối dòng (;), "
            + "dòng cuối (.)"),
    R03("II.9.d", "“Nơi nhận:” dòng riêng, ngang quyền hạn của người ký, sát lề trái, cỡ 12, nghiêng, đậm"),
    R04("II.9.d", "Danh sách nơi nhận: cỡ 11, đứng, mỗi nơi một dòng, đầu dòng (-), cuối dòng (;)"),
    R05("II.9.b", "Có Kính gửi thì dòng đầu là “Như trên”; quyết định thì “Như Điều …”"),
    R06("II.9.d", "Dòng cuối: “- Lưu: VT, đơn vị soạn thảo.”"),
    A01("III.1.a", "Trong văn bản phải có chỉ dẫn về phụ lục"),
    A02("III.1.a", "Từ hai phụ lục trở lên phải đánh số bằng chữ số La Mã"),
    A03("III.1.b", "Từ “Phụ lục” và số thứ tự: dòng riêng, canh giữa, in thường, cỡ 14, đứng, đậm"),
    A04("III.1.b", "Tên phụ lục: canh giữa, in hoa, cỡ 13 - 14, đứng, đậm"),
    A05("III.1.c", "Thông tin “(Kèm theo …)” canh giữa dưới tên phụ lục, in thường, cỡ 13 - 14, nghiêng"),
    A06("Mẫu 1.3 Phụ lục III", "Văn bản ban hành kèm theo quyết định: có tên, “(Kèm theo Quyết định …)” nghiêng, "
            + "đường kẻ, không có số"),
    O01("III.2.b", "Dấu khẩn: khung 30×8, 40×8 hoặc 20×8 mm, in hoa, cỡ 13 - 14, đứng, đậm, màu đỏ"),
    O02("III.2.c", "Phạm vi lưu hành: in hoa, cỡ 13 - 14, đứng, đậm, trong khung chữ nhật viền đơn"),
    O03("III.3", "Ký hiệu người soạn thảo in hoa, số lượng bản bằng chữ số Ả Rập, cỡ 11, đứng"),
    O04("III.4", "Địa chỉ, điện thoại: cuối trang một, cỡ 11 - 12, đứng, dưới đường kẻ hết chiều ngang vùng trình bày"),
    O05("Mẫu 1.9 Phụ lục III", "Biên bản: không có địa danh ngày ở đầu; thời gian, địa điểm, thành phần, chủ trì, thư "
            + "ký, kết thúc; hai bên ký"),
    O06("Phụ lục II", "Viết hoa đúng: tên cơ quan, đơn vị hành chính, Nhân dân, Nhà nước"),
    O07("Phụ lục II, V.8", "Viện dẫn điểm, khoản viết thường; Điều, Mục, Chương viết hoa; không có dấu phẩy ở giữa"),
    O08("Phần II, I.2", "Văn bản số hóa: PDF từ 1.4, ảnh màu, từ 200 dpi, tỷ lệ 100%"),
    O09("Điều 18 Nghị định", "Sai sót sau phát hành: sai thể thức thì đính chính bằng công văn, sai nội dung thì thay "
            + "thế");

    private final String source;
    private final String asked;

    RuleId(String source, String asked) {
        this.source = source;
        this.asked = asked;
    }

    /** Where the decree says so. */
    public String source() {
        return source;
    }

    /** What is asked, as a Vietnamese sentence without a full stop. */
    public String asked() {
        return asked;
    }

    /** The letter of the group that the rule belongs to, which goes by the cells of the decree's diagram. */
    public char group() {
        return name().charAt(0);
    }
}
