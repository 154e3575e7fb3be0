package vn.thamdinh.documents.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import vn.thamdinh.domain.chart.Drawing;
import vn.thamdinh.domain.chart.Shape;

class ChartFilesTest {

    static Stream<Drawing> drawings() {
        return SampleCharts.all().stream();
    }

    private static Document parsed(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void anSvgSaysEveryTextOfTheDrawingAndNothingElse(Drawing drawing) throws Exception {
        Document svg = parsed(SvgChart.of(drawing));
        NodeList texts = svg.getElementsByTagName("text");
        List<String> written = IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent())
                .toList();
        List<String> drawn = drawing.shapes().stream()
                .filter(Shape.Label.class::isInstance).map(shape -> ((Shape.Label) shape).text()).toList();
        assertEquals(drawn, written);
        assertEquals(drawing.title(), svg.getElementsByTagName("title").item(0).getTextContent());
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void anSvgReachesOutToNothing(Drawing drawing) {
        String svg = new String(SvgChart.of(drawing), UTF_8);
        assertTrue(svg.indexOf("http", svg.indexOf("http://www.w3.org/2000/svg") + 1) < 0);
        assertTrue(!svg.contains("href") && !svg.contains("<script") && !svg.contains("url("));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void everyShapeLiesWithinTheDrawing(Drawing drawing) {
        for (Shape shape : drawing.shapes()) {
            double[] corner = switch (shape) {
                case Shape.Box box -> new double[] {box.x() + box.width(), box.y() + box.height()};
                case Shape.Line line -> new double[] {Math.max(line.x1(), line.x2()), Math.max(line.y1(), line.y2())};
                case Shape.Mark mark -> new double[] {mark.x() + mark.radius(), mark.y() + mark.radius()};
                case Shape.Label label -> new double[] {label.x(), label.y()};
            };
            assertTrue(corner[0] <= drawing.width() && corner[1] <= drawing.height(), shape.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void aPngShowsTheDrawingAtTwiceItsSize(Drawing drawing) throws Exception {
        byte[] png = PngChart.of(drawing);
        Path folder = Files.createDirectories(Path.of("target", "charts"));
        Files.write(folder.resolve(drawing.title().replace(' ', '-') + ".png"), png);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(2 * drawing.width(), image.getWidth());
        long inked = IntStream.range(0, image.getHeight()).mapToLong(y -> IntStream.range(0, image.getWidth())
                .filter(x -> (image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF).count()).sum();
        assertTrue(inked > 10_000, "only " + inked + " pixels are not white");
    }
}
