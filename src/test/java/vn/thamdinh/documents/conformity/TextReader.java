package vn.thamdinh.documents.conformity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.thamdinh.documents.conformity.Paper.Line;
import vn.thamdinh.documents.conformity.Paper.Run;

/** Collects upright letters and groups them into lines by their baselines. */
final class TextReader extends PDFTextStripper {
    private static final double WIDE_GAP_PT = 16;

    private final List<TextPosition> letters = new ArrayList<>();

    private TextReader() {
    }

    static List<Line> lines(PDDocument document, int page) throws IOException {
        TextReader reader = new TextReader();
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(document);
        return reader.lines();
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (letter.getDir() == 0) {
            letters.add(letter);
        }
    }

    private List<Line> lines() {
        TreeMap<Integer, List<TextPosition>> byBaseline = new TreeMap<>();
        letters.forEach(letter -> byBaseline.computeIfAbsent(Math.round(letter.getYDirAdj() * 4), _ -> new ArrayList<>())
                .add(letter));
        List<Line> lines = new ArrayList<>();
        for (List<TextPosition> row : byBaseline.values()) {
            row.sort(Comparator.comparing(TextPosition::getXDirAdj));
            split(row, lines);
        }
        return List.copyOf(lines);
    }

    private static void split(List<TextPosition> row, List<Line> lines) {
        List<TextPosition> part = new ArrayList<>();
        double end = Double.NaN;
        for (TextPosition letter : row) {
            if (!part.isEmpty() && letter.getXDirAdj() - end > WIDE_GAP_PT) {
                lines.add(line(part));
                part.clear();
            }
            if (!part.isEmpty() || !letter.getUnicode().isBlank()) {
                part.add(letter);
            }
            if (!letter.getUnicode().isBlank()) {
                end = letter.getXDirAdj() + letter.getWidthDirAdj();
            }
        }
        if (!part.isEmpty()) {
            lines.add(line(part));
        }
    }

    private static Line line(List<TextPosition> part) {
        List<TextPosition> inked = new ArrayList<>(part);
        while (inked.getLast().getUnicode().isBlank()) {
            inked.removeLast();
        }
        TextPosition last = inked.getLast();
        StringBuilder text = new StringBuilder();
        inked.forEach(letter -> text.append(letter.getUnicode()));
        return new Line(text.toString(), Paper.mm(inked.getFirst().getXDirAdj()),
                Paper.mm(last.getXDirAdj() + last.getWidthDirAdj()), Paper.mm(last.getYDirAdj()), runs(inked));
    }

    private static List<Run> runs(List<TextPosition> letters) {
        List<Run> runs = new ArrayList<>();
        for (TextPosition letter : letters) {
            String font = letter.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "");
            double size = Math.round(letter.getTextMatrix().getScalingFactorY() * 10) / 10.0;
            Run last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.font().equals(font) && last.sizePt() == size) {
                runs.set(runs.size() - 1, new Run(last.text() + letter.getUnicode(), font, size));
            } else if (!letter.getUnicode().isBlank()) {
                runs.add(new Run(letter.getUnicode(), font, size));
            }
        }
        return List.copyOf(runs);
    }
}
