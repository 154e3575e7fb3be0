package vn.thamdinh.wire.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.change.Named;
import vn.thamdinh.domain.programme.change.Proposal;
import vn.thamdinh.domain.programme.change.Share;
import vn.thamdinh.domain.text.Numbers;

/**
 * A mapping as a file that people read and change: for each component of the old programme what it becomes, with "check:
 * true" where somebody still has to look.
 */
public final class MappingFile {
    /** What such files are called. */
    public static final String NAME = "mapping.yaml";

    private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(Share.DECIMALS);
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    private MappingFile() {
    }

    /** Reads it; unknown keys are mistakes, as in programme files. */
    public static MappingReading read(String text) {
        Problems problems = new Problems();
        Optional<Section> root = YamlFile.open(ProgrammeFiles.of(Map.of(NAME, text)), NAME, problems);
        List<Proposal.Row> rows = new ArrayList<>();
        List<Proposal.Other> others = new ArrayList<>();
        root.ifPresent(section -> {
            section.sections("components").forEach(each -> row(each).ifPresent(rows::add));
            if (section.has("others")) {
                section.sections("others").forEach(each -> other(each).ifPresent(others::add));
            }
            section.finish();
        });
        return problems.none() && root.isPresent() ? new MappingReading.Read(new Proposal(rows, others))
                : new MappingReading.Faulty(problems.sorted());
    }

    private static Optional<Proposal.Row> row(Section section) {
        String from = section.text("from");
        boolean check = section.flagOr("check", false);
        List<Share> shares = new ArrayList<>();
        if (section.has("to")) {
            for (Section share : section.sections("to")) {
                String to = share.text("id");
                BigDecimal factor = share.decimalOr("factor", LEAST, MOST, BigDecimal.ONE);
                share.build(() -> new Share(new ComponentId(to), factor)).ifPresent(shares::add);
            }
        } else if (!section.flagOr("drop", false)) {
            section.note("from", ProgrammeProblem.ONE_OF, "to, drop");
        }
        return section.build(() -> new Proposal.Row(new ComponentId(from), shares, check ? 0 : 100, !check));
    }

    private static Optional<Proposal.Other> other(Section section) {
        Named.Kind kind = section.constant("kind", Named.Kind.class);
        String from = section.text("from");
        boolean check = section.flagOr("check", false);
        Optional<String> to = section.has("to") ? Optional.of(section.text("to")) : Optional.empty();
        if (to.isEmpty() && !section.flagOr("drop", false)) {
            section.note("from", ProgrammeProblem.ONE_OF, "to, drop");
        }
        return section.build(() -> new Proposal.Other(new Named(kind, from), to, !check));
    }

    /** The file's text, with titles and likeness as remarks. */
    public static String write(Proposal proposal, Programme from, Programme to) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(from.shortTitle()).append(" ").append(from.hash().hex(), 0, 12).append(" → ")
                .append(to.shortTitle()).append(" ").append(to.hash().hex(), 0, 12).append('\n');
        text.append("components:\n");
        for (Proposal.Row row : proposal.rows()) {
            text.append("  # ").append(from.criteria().component(row.from()).map(MappingFile::title).orElse(""));
            row.to().forEach(share -> text.append(" → ").append(to.criteria().component(share.to())
                    .map(MappingFile::title).orElse("")));
            text.append(" (").append(row.degree()).append(" %)\n");
            text.append("  - {from: ").append(quoted(row.from().value())).append(", ").append(shares(row))
                    .append(row.sure() ? "" : ", check: true").append("}\n");
        }
        text.append(proposal.others().isEmpty() ? "others: []\n" : "others:\n");
        for (Proposal.Other other : proposal.others()) {
            text.append("  - {kind: ").append(other.from().kind()).append(", from: ").append(quoted(other.from().id()))
                    .append(", ").append(other.to().map(name -> "to: " + quoted(name)).orElse("drop: true"))
                    .append(other.sure() ? "" : ", check: true").append("}\n");
        }
        return text.toString();
    }

    private static String shares(Proposal.Row row) {
        if (row.to().isEmpty()) {
            return "drop: true";
        }
        return "to: [" + String.join(", ", row.to().stream().map(share -> "{id: " + quoted(share.to().value())
                + ", factor: " + quoted(Numbers.plain(share.factor())) + "}").toList()) + "]";
    }

    private static String title(Component component) {
        return component.id() + " " + component.title().replaceAll("\\s+", " ") + " ("
                + Numbers.trimmed(component.max()) + ")";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
