package vn.thamdinh.documents.template;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.ForTokenParser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Loops that count what they do: loops within loops over a long table would else take hours, though each of them is over
 * what the template was given.
 */
final class CountedLoops extends AbstractExtension {
    /** No template can name a value with a space. */
    static final String WORK = "work left";
    /** Pieces of loops' bodies in one document; a table of 10,000 rows with 20 cells takes about a million. */
    private static final int MOST = 5_000_000;

    /** What one document may still cost. */
    static final class Work {
        private int left = MOST;

        private boolean isDone(int pieces) {
            left -= pieces;
            return left < 0;
        }
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        return List.of(new CountedFor());
    }

    private static final class CountedFor extends ForTokenParser {
        @Override
        public RenderableNode parse(Token token, Parser parser) {
            ForNode loop = (ForNode) super.parse(token, parser);
            List<RenderableNode> body = new ArrayList<>();
            body.add(new Turn(loop.getLineNumber(), 1 + loop.getBody().getChildren().size()));
            body.addAll(loop.getBody().getChildren());
            return new ForNode(loop.getLineNumber(), loop.getIterationVariable(), loop.getIterable(),
                    new BodyNode(loop.getLineNumber(), body), loop.getElseBody());
        }
    }

    /** One turn of a loop. */
    private static final class Turn extends AbstractRenderableNode {
        private final int pieces;

        Turn(int line, int pieces) {
            super(line);
            this.pieces = pieces;
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) {
            if (((Work) context.getVariable(WORK)).isDone(pieces)) {
                throw new TemplateException(self.getName(), getLineNumber(), "Template " + self.getName()
                        + ": loops within loops repeat more than " + MOST + " pieces", null);
            }
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }
    }
}
