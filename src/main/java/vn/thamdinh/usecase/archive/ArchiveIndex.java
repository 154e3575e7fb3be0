package vn.thamdinh.usecase.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.ledger.Seal;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.document.register.IssuedDocument;
import vn.thamdinh.usecase.view.RoundView;

/** The page on which the archive begins: plain HTML that needs no network and runs no script. */
final class ArchiveIndex {
    private static final String STYLE = "body{font-family:sans-serif;max-width:60em;margin:2em auto;line-height:1.5}"
            + "td,th{text-align:left;padding:.2em 1em .2em 0;vertical-align:top}code{word-break:break-all}";

    private final RoundView round;
    private final Optional<Seal> seal;
    private final List<String> documents = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();

    ArchiveIndex(RoundView round, Optional<Seal> seal) {
        this.round = round;
        this.seal = seal;
    }

    void document(String file, IssuedDocument paper) {
        documents.add("<tr><td><a href=\"" + escaped(file) + "\">" + escaped(paper.number()) + "</a></td><td>"
                + AdministrativeDate.shortForm(paper.date()) + "</td><td>" + escaped(paper.kind()) + "</td></tr>");
    }

    /** A paper without a number. */
    void paper(String file, String title) {
        documents.add("<tr><td><a href=\"" + escaped(file) + "\">" + escaped(title) + "</a></td><td></td><td></td></tr>");
    }

    void table(String file, String title, int rows) {
        tables.add("<tr><td><a href=\"" + escaped(file) + "\">" + escaped(title) + "</a></td><td>" + rows
                + "</td></tr>");
    }

    String html(Collection<String> files, List<String> absent) {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escaped(round.title())).append("</title>\n<style>").append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>").append(escaped(round.title())).append("</h1>\n");
        paragraph(page, escaped(round.programme().title()));
        if (round.rehearsal()) {
            paragraph(page, "<strong>TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ</strong>");
        }
        if (round.programme().criteria().sample()) {
            paragraph(page, escaped(round.programme().criteria().notice()));
        }
        paragraph(page, seal.map(one -> "Niêm phong ngày " + AdministrativeDate.shortForm(one.date())
                + ", mã trạng thái <code>" + one.digest() + "</code>")
                .orElse("Đợt chưa niêm phong. Mã trạng thái lúc xuất: <code>" + round.digest() + "</code>"));
        paragraph(page, "<a href=\"DOC-TOI.txt\">Đọc tôi trước</a> · <a href=\"README.txt\">Read me (English)</a>"
                + " · <a href=\"" + ExportArchive.SUMS + "\">" + ExportArchive.SUMS + "</a>");
        section(page, "Văn bản đã ban hành (PDF/A)", documents);
        section(page, "Bảng số liệu (CSV)", tables);
        page.append("<h2>Tệp khác</h2>\n<ul>\n");
        files.stream().filter(name -> !name.startsWith("van-ban/") && !name.startsWith("bang/")).forEach(name ->
                page.append("<li><a href=\"").append(escaped(name)).append("\">").append(escaped(name))
                        .append("</a></li>\n"));
        page.append("</ul>\n");
        if (!absent.isEmpty()) {
            page.append("<h2>Không có tệp trên máy này</h2>\n<ul>\n");
            absent.forEach(name -> page.append("<li>").append(escaped(name)).append("</li>\n"));
            page.append("</ul>\n");
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private static void section(StringBuilder page, String title, List<String> rows) {
        if (!rows.isEmpty()) {
            page.append("<h2>").append(title).append("</h2>\n<table>\n");
            rows.forEach(row -> page.append(row).append('\n'));
            page.append("</table>\n");
        }
    }

    private static void paragraph(StringBuilder page, String html) {
        page.append("<p>").append(html).append("</p>\n");
    }

    /** How to read and to check the archive, in that language. */
    static String readme(String language, RoundView round, String digest) throws IOException {
        try (InputStream text = ArchiveIndex.class.getResourceAsStream("readme_" + language + ".txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).replace("{round}", round.title())
                    .replace("{digest}", digest);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
