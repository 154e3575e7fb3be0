package vn.thamdinh.ui.exchange.receive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.receive.Intake.Row;
import vn.thamdinh.ui.exchange.receive.ReceivePort.Doubt;
import vn.thamdinh.ui.exchange.receive.ReceivePort.Found;
import vn.thamdinh.ui.exchange.receive.ReceivePort.Kind;
import vn.thamdinh.ui.exchange.receive.ReceivePort.Verdict;
import vn.thamdinh.ui.exchange.stick.Refusals;

/** The words of the preview: its columns, what is told of one file, and the sentence below. */
final class FoundWords {

    private static final int SHOWN_DIGEST = 8;
    private static final int SHOWN_UNITS = 12;

    private final UiKit kit;

    FoundWords(UiKit kit) {
        this.kit = kit;
    }

    /** The first figures of a state digest, to be compared at a glance. */
    static String digest(String hex) {
        return hex.substring(0, Math.min(SHOWN_DIGEST, hex.length()));
    }

    void columns(TableView<Row> table) {
        Columns columns = new Columns(kit.settings(), "receive");
        columns.put(table,
                columns.<Row>text("file", kit.text("exchange.file"), 176, row -> name(row.found().file())),
                columns.<Row>text("kind", kit.text("receive.kind"), 112, row -> kind(row.found().kind())),
                columns.<Row>text("from", kit.text("receive.from"), 164, row -> row.found().from()),
                columns.<Row>figure("added", kit.text("receive.added"), 64, row -> number(row, row.found().added())),
                columns.<Row>figure("known", kit.text("receive.known"), 64, row -> number(row, row.found().known())),
                columns.<Row>figure("conflicts", kit.text("receive.conflicting"), 74, row ->
                        number(row, row.found().conflicting())),
                columns.<Row>text("units", kit.text("receive.units"), 150, row -> units(row.found(), 2)),
                columns.<Row>node("verdict", kit.text("exchange.result"), 220, row ->
                        new Chip(row.tone(), kit.text(row.verdictKey()))));
        table.setPlaceholder(new Label(kit.text("receive.none")));
    }

    /** More about one file than its row can hold. */
    List<Node> detail(Row row) {
        Found found = row.found();
        List<Node> lines = new ArrayList<>();
        lines.add(line(name(found.file()) + " · " + kind(found.kind())
                + (found.from().isEmpty() ? "" : " · " + sender(found)), "strong"));
        row.taken().flatMap(ReceivePort.Taken::why).or(found::why)
                .ifPresent(why -> lines.add(line(Refusals.words(kit.messages(), why), "bad")));
        if (found.verdict() == Verdict.BAD) {
            lines.add(line(kit.text(row.taken().isPresent() ? "receive.set-aside" : "receive.bad"), "muted"));
        }
        if (found.doubt() != Doubt.NONE) {
            lines.add(line(kit.text("receive.doubt." + found.doubt().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    found.from()), found.doubt() == Doubt.REVOKED ? "bad" : "warn"));
        }
        if (!found.kept().isEmpty()) {
            lines.add(line(kit.text("receive.kept-back", String.join(", ", found.kept())), "muted"));
        }
        if (!found.gaps().isEmpty()) {
            lines.add(line(kit.text("receive.gaps", String.join(", ", found.gaps())), "warn"));
        }
        if (found.conflicting() > 0) {
            lines.add(line(kit.text("receive.conflicts", Numbers.format(found.conflicting())), "warn"));
        }
        if (!found.units().isEmpty()) {
            lines.add(line(kit.text("receive.concerns", units(found, SHOWN_UNITS)), "muted"));
        }
        found.card().ifPresent(card -> lines.add(line(found.kind() == Kind.RESCUE ? kit.text("receive.rescue")
                : card.already().isEmpty() ? kit.text("receive.card")
                : kit.text("receive.card-known", card.already()), "muted")));
        if (found.verdict() == Verdict.KNOWN && row.taken().isEmpty()) {
            lines.add(line(kit.text("receive.unchanged"), "muted"));
        }
        return lines;
    }

    /** What would happen, in one sentence. */
    String sentence(Intake intake) {
        List<String> parts = new ArrayList<>();
        add(parts, "receive.count-new", intake.count(Verdict.NEW));
        add(parts, "receive.count-known", intake.count(Verdict.KNOWN));
        add(parts, "receive.count-cards", intake.count(Verdict.CARD));
        add(parts, "receive.count-refused", intake.count(Verdict.BAD) + intake.count(Verdict.REFUSED));
        add(parts, "receive.count-closed", intake.closed());
        return String.join(" · ", parts);
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(kit.text(key, count));
        }
    }

    String places(List<Path> places) {
        return places.size() == 1 ? places.getFirst().toString() : kit.text("receive.files", places.size());
    }

    private String kind(Kind kind) {
        return kit.text("package." + kind.name().toLowerCase(Locale.ROOT));
    }

    private static String sender(Found found) {
        return found.device().isEmpty() ? found.from() : found.from() + " (" + found.device() + ")";
    }

    private static String number(Row row, int value) {
        return switch (row.found().verdict()) {
            case NEW, KNOWN -> Numbers.format(value);
            case PASSPHRASE, CARD, BAD, REFUSED -> Figures.NONE;
        };
    }

    private String units(Found found, int most) {
        List<String> units = found.units();
        return units.size() <= most ? String.join(", ", units)
                : String.join(", ", units.subList(0, most)) + kit.text("receive.more-units", units.size() - most);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
