package vn.thamdinh.documents.conformity.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thamdinh.documents.conformity.sheet.Face;
import vn.thamdinh.documents.conformity.sheet.Letter;
import vn.thamdinh.documents.conformity.sheet.Stroke;
import vn.thamdinh.documents.pdf.SerifFont;

/** Breaks a paragraph into lines by the widths of Times New Roman and sets them between two edges. */
final class Typesetter {
    static final double MM = 25.4 / 72;
    private static final double TAB_PT = 36;
    private static final double UNDERLINE = 0.11;

    private final ParagraphFormat format;
    private final double leftPt;
    private final double rightPt;
    private final int paragraph;
    private final List<Galley.Row> rows = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final Map<Face, Face> faces = new HashMap<>();
    private double y;
    private boolean newPage;

    /** Edges in points from the paper's left edge. */
    Typesetter(ParagraphFormat format, double leftPt, double rightPt, int paragraph) {
        this.format = format;
        this.leftPt = leftPt + format.left();
        this.rightPt = rightPt - format.right();
        this.paragraph = paragraph;
    }

    /** Sets the tokens; the galley includes spacing above ({@code before}) and below. */
    Galley set(List<Token> tokens, double emptySizePt, double before, double after) {
        y = before;
        newPage = format.pageBreak();
        List<Token> line = new ArrayList<>();
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.LINE_BREAK || token.kind() == Token.Kind.PAGE_BREAK) {
                if (!line.isEmpty() || token.kind() == Token.Kind.LINE_BREAK) {
                    emit(line, true, token.format().sizePt());
                }
                line = new ArrayList<>();
                newPage |= token.kind() == Token.Kind.PAGE_BREAK;
            } else {
                line.add(token);
                while (width(line) > room() + 0.01 && breakAt(line) > 0) {
                    int at = breakAt(line);
                    emit(line.subList(0, at), false, emptySizePt);
                    line = new ArrayList<>(line.subList(at, line.size()));
                }
            }
        }
        if (!line.isEmpty() || rows.isEmpty()) {
            emit(line, true, emptySizePt);
        }
        if (format.border().contains("top")) {
            strokes.add(new Stroke(leftPt * MM, before * MM, rightPt * MM, before * MM + 0.2, true, 0));
        }
        if (format.border().contains("bottom")) {
            strokes.add(new Stroke(leftPt * MM, y * MM, rightPt * MM, y * MM + 0.2, true, 0));
        }
        return new Galley(rows, strokes, List.of(), (y + after) * MM);
    }

    private double start() {
        return leftPt + (rows.isEmpty() ? format.first() : 0);
    }

    private double room() {
        return rightPt - start();
    }

    /** Where the overfull line breaks: behind its last blank or hyphen that leaves something; 0 if nowhere. */
    private static int breakAt(List<Token> line) {
        for (int i = line.size() - 2; i > 0; i--) {
            String text = line.get(i).text();
            if (text.equals(" ") || text.equals("\t") || text.equals("-") && !line.get(i - 1).text().isBlank()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Width up to the last letter that is not a blank. */
    private double width(List<Token> line) {
        double x = 0;
        double inked = 0;
        for (Token token : line) {
            x = advance(x, token);
            inked = token.text().equals(" ") ? inked : x;
        }
        return inked;
    }

    private double advance(double x, Token token) {
        if (token.kind() == Token.Kind.TAB) {
            double fromMargin = start() - leftPt + x + format.left();
            return x + TAB_PT - fromMargin % TAB_PT;
        }
        return x + width(token);
    }

    private static double width(Token token) {
        RunFormat format = token.format();
        SerifFont face = format.bold() ? format.italic() ? SerifFont.BOLD_ITALIC : SerifFont.BOLD
                : format.italic() ? SerifFont.ITALIC : SerifFont.REGULAR;
        return face.width(token.text(), format.sizePt()) + format.spacingPt();
    }

    private void emit(List<Token> given, boolean last, double emptySizePt) {
        int end = given.size();
        while (end > 0 && given.get(end - 1).text().equals(" ")) {
            end--;
        }
        List<Token> line = given.subList(0, end);
        double size = line.stream().mapToDouble(token -> token.format().sizePt()).max().orElse(emptySizePt);
        double height = format.lineHeight(size);
        double spare = room() - width(line);
        long blanks = line.stream().filter(token -> token.text().equals(" ")).count();
        boolean stretched = format.align().matches("both|distribute") && !last && spare > 0;
        double x = start() + switch (format.align()) {
            case "center" -> spare / 2;
            case "right", "end" -> spare;
            default -> 0;
        };
        double each = stretched && blanks > 0 ? spare / blanks : 0;
        double baseline = y + height - 0.216 * size - Math.max(0, 0.042 * size);
        List<Letter> letters = new ArrayList<>();
        double at = 0;
        for (Token token : line) {
            double next = advance(at, token) + (token.text().equals(" ") ? each : 0);
            if (token.kind() == Token.Kind.LETTER) {
                Face face = faces.computeIfAbsent(token.format().face(), same -> same);
                letters.add(new Letter(token.text(), (x + at) * MM, (x + next) * MM, face));
                underline(token, x + at, x + next, baseline);
            } else {
                letters.add(new Letter(" ", (x + at) * MM, (x + next) * MM, token.format().face()));
            }
            at = next;
        }
        rows.add(new Galley.Row(letters, y * MM, baseline * MM, height * MM, paragraph, false, newPage));
        newPage = false;
        y += height;
    }

    private void underline(Token token, double from, double to, double baseline) {
        if (token.format().underline()) {
            double top = (baseline + UNDERLINE * token.format().sizePt()) * MM;
            strokes.add(new Stroke(from * MM, top, to * MM, top + 0.2, true, token.format().rgb()));
        }
    }
}
