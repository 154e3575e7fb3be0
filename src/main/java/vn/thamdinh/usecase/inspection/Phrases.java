package vn.thamdinh.usecase.inspection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/** The phrases of the person at this desk; they stay in this workspace and travel with no package. */
public final class Phrases {

    /** Those of a new workspace; none of the abbreviations is a word or a way of typing a Vietnamese letter. */
    public static final List<Phrase> FIRST = List.of(
            new Phrase("nyc", "Đã niêm yết công khai, đầy đủ, dễ thấy."),
            new Phrase("nyk", "Niêm yết chưa đầy đủ, một số nội dung đã cũ."),
            new Phrase("kcs", "Không có sổ theo dõi."),
            new Phrase("scn", "Có sổ theo dõi nhưng ghi chép chưa thường xuyên."),
            new Phrase("tnt", "Công chức tiếp nhận niềm nở, hướng dẫn tận tình."),
            new Phrase("pvn", "Phỏng vấn nhanh người dân đang giao dịch:"),
            new Phrase("bsh", "Bổ sung hồ sơ kiểm chứng và gửi Đoàn kiểm tra."),
            new Phrase("khp", "Khắc phục ngay và báo cáo Đoàn kiểm tra bằng văn bản."),
            new Phrase("tnx", "Đơn vị thống nhất với nhận xét của Đoàn kiểm tra."));

    private static final String SETTING = "phrases";

    private final RoundBook book;

    public Phrases(RoundBook book) {
        this.book = book;
    }

    /** In the order in which they were put down. */
    public List<Phrase> all() {
        return book.workspace().setting(SETTING).map(Phrases::read).orElse(FIRST);
    }

    /** Puts these in place of all; durable when this returns. */
    public Outcome<Saved> keep(List<Phrase> phrases) {
        return book.remember(SETTING, phrases.stream()
                .map(phrase -> phrase.abbreviation() + "=" + phrase.text().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n")));
    }

    /** One a line; a line that is none, as another version may have written, is left out. */
    private static List<Phrase> read(String kept) {
        return kept.lines().map(Phrases::phrase).flatMap(Optional::stream).toList();
    }

    private static Optional<Phrase> phrase(String line) {
        int end = line.indexOf('=');
        boolean fine = end > 0 && end <= Phrase.LONGEST && !line.substring(end + 1).isBlank()
                && line.substring(0, end).chars().noneMatch(Character::isWhitespace);
        return fine ? Optional.of(new Phrase(line.substring(0, end), line.substring(end + 1))) : Optional.empty();
    }
}
