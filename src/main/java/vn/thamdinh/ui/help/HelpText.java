package vn.thamdinh.ui.help;

import java.util.function.Consumer;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/** Draws Markdown of help pages as nodes; pictures are for paper and left out, as the screen itself is beside. */
final class HelpText extends AbstractVisitor {

    private final Consumer<String> goTo;
    private final VBox root = new VBox();
    private VBox into = root;
    private TextFlow line = new TextFlow();
    private String style = "help-words";
    private int number;

    private HelpText(Consumer<String> goTo) {
        this.goTo = goTo;
        root.getStyleClass().add("help-text");
    }

    /** @param goTo is given the page that a link names */
    static VBox draw(String markdown, Consumer<String> goTo) {
        var text = new HelpText(goTo);
        Parser.builder().build().parse(markdown).accept(text);
        return text.root;
    }

    @Override
    public void visit(Heading heading) {
        begin("help-wish");
        visitChildren(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        begin("help-line");
        visitChildren(paragraph);
        if (line.getChildren().isEmpty()) {
            into.getChildren().remove(line);
        }
    }

    private void begin(String styleClass) {
        line = new TextFlow();
        line.getStyleClass().add(styleClass);
        into.getChildren().add(line);
    }

    @Override
    public void visit(OrderedList list) {
        int before = number;
        number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        visitChildren(list);
        number = before;
    }

    @Override
    public void visit(BulletList list) {
        int before = number;
        number = 0;
        visitChildren(list);
        number = before;
    }

    @Override
    public void visit(ListItem item) {
        VBox outside = into;
        into = new VBox();
        HBox.setHgrow(into, Priority.ALWAYS);
        Label mark = new Label(number == 0 ? "•" : number++ + ".");
        mark.getStyleClass().add("help-number");
        HBox row = new HBox(mark, into);
        row.getStyleClass().add("help-step");
        outside.getChildren().add(row);
        visitChildren(item);
        into = outside;
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled("help-strong", () -> visitChildren(strong));
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled("help-strong", () -> visitChildren(emphasis));
    }

    @Override
    public void visit(Code code) {
        Label key = new Label(code.getLiteral());
        key.getStyleClass().add("help-key");
        line.getChildren().add(key);
    }

    @Override
    public void visit(Link link) {
        Hyperlink jump = new Hyperlink();
        StringBuilder words = new StringBuilder();
        for (org.commonmark.node.Node child = link.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof org.commonmark.node.Text text) {
                words.append(text.getLiteral());
            }
        }
        jump.setText(words.toString());
        jump.setOnAction(event -> goTo.accept(link.getDestination()));
        line.getChildren().add(jump);
    }

    @Override
    public void visit(Image image) {
        // for paper
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words(" ");
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        words(text.getLiteral());
    }

    private void styled(String other, Runnable inside) {
        String before = style;
        style = other;
        inside.run();
        style = before;
    }

    private void words(String literal) {
        Text text = new Text(literal);
        text.getStyleClass().add(style);
        line.getChildren().add(text);
    }
}
