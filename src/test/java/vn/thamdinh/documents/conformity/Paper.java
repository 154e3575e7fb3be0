package vn.thamdinh.documents.conformity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A finished PDF as a clerk with a ruler sees it: lines of text and drawn lines with places in millimetres. */
public record Paper(List<Page> pages) {
    private static final double MM_PER_POINT = 25.4 / 72;

    public static Paper read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Page> pages = new ArrayList<>();
            for (int number = 0; number < document.getNumberOfPages(); number++) {
                PDRectangle box = document.getPage(number).getMediaBox();
                pages.add(new Page(box.getWidth() * MM_PER_POINT, box.getHeight() * MM_PER_POINT,
                        TextReader.lines(document, number + 1), RuleReader.rules(document.getPage(number))));
            }
            return new Paper(pages);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static double mm(double points) {
        return points * MM_PER_POINT;
    }

    public Page page(int number) {
        return pages.get(number - 1);
    }

    public record Page(double widthMm, double heightMm, List<Line> lines, List<Rule> rules) {
        /** The only line that begins so. */
        public Line line(String beginning) {
            List<Line> found = lines.stream().filter(line -> line.text().startsWith(beginning)).toList();
            if (found.size() != 1) {
                throw new AssertionError(found.size() + " lines begin with '" + beginning + "' in " + texts());
            }
            return found.getFirst();
        }

        public List<String> texts() {
            return lines.stream().map(Line::text).toList();
        }

        /** Lines inside the text area, without page numbers and foot lines. */
        public List<Line> body() {
            return lines.stream().filter(line -> line.baselineMm() > 20 && line.baselineMm() < heightMm - 20).toList();
        }

        /** The first drawn horizontal line below this line of text that it overlaps. */
        public Rule ruleBelow(Line line) {
            return rules.stream().filter(rule -> rule.topMm() > line.baselineMm() && rule.topMm() < line.baselineMm() + 6
                            && rule.leftMm() < line.rightMm() && rule.rightMm() > line.leftMm())
                    .findFirst().orElseThrow(() -> new AssertionError("no line below " + line.text()));
        }
    }

    /** A stretch of text on one baseline; a wide gap begins another. */
    public record Line(String text, double leftMm, double rightMm, double baselineMm, List<Run> runs) {
        public double widthMm() {
            return rightMm - leftMm;
        }

        public double middleMm() {
            return (leftMm + rightMm) / 2;
        }

        public Run only() {
            if (runs.size() != 1) {
                throw new AssertionError("several runs: " + runs);
            }
            return runs.getFirst();
        }
    }

    /** Letters that share a font and a size. */
    public record Run(String text, String font, double sizePt) {
        public boolean bold() {
            return font.contains("Bold");
        }

        public boolean italic() {
            return font.contains("Italic");
        }
    }

    /** A thin horizontal line. */
    public record Rule(double leftMm, double rightMm, double topMm) {
        public double widthMm() {
            return rightMm - leftMm;
        }

        public double middleMm() {
            return (leftMm + rightMm) / 2;
        }
    }
}
