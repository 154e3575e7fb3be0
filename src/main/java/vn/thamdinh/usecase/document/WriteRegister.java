package vn.thamdinh.usecase.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.document.register.IssuedDocument;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.wire.sheet.TableText;

/** Writes the register of issued documents (sổ đăng ký văn bản đi) as a table that office programs open. */
public final class WriteRegister {
    private static final List<String> HEADER = List.of("Số, ký hiệu", "Ngày", "Loại văn bản", "Nội dung", "Trạng thái",
            "Từ ngày", "Lý do", "Người ban hành", "SHA-256");

    private final ComposeDocument compose;
    private final DocumentShelf shelf;

    WriteRegister(ComposeDocument compose, DocumentShelf shelf) {
        this.compose = compose;
        this.shelf = shelf;
    }

    /** Writes it outside the workspace, readable to anybody: UTF-8 with the mark that Excel looks for, semicolons. */
    public Outcome<Path> write(Path file) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADER);
        shelf.rows().forEach(row -> row.issued().ifPresent(paper -> lines.add(line(row, paper))));
        return OutsideFile.write(file, TableText.of(lines));
    }

    private List<String> line(DocumentRow row, IssuedDocument paper) {
        String state = switch (row.state()) {
            case DRAFT -> "";
            case ISSUED -> "Còn hiệu lực";
            case WITHDRAWN -> "Đã thu hồi";
            case REPLACED -> "Đã thay thế";
        };
        return List.of(paper.number(), AdministrativeDate.shortForm(paper.date()),
                compose.kind(row.kind()).map(DocumentKind::title).orElse(row.kind()), row.about(), state,
                paper.ended().map(end -> AdministrativeDate.shortForm(end.date())).orElse(""),
                paper.ended().map(end -> end.reason()).orElse(""), row.by(), paper.sha256());
    }
}
