package vn.thamdinh.documents.composed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thamdinh.documents.composed.CompositionProblem.Problem;
import vn.thamdinh.documents.official.Heading;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.official.OfficialFrame;
import vn.thamdinh.documents.official.OfficialText;
import vn.thamdinh.documents.pdf.DataFile;
import vn.thamdinh.documents.pdf.PageCode;
import vn.thamdinh.documents.pdf.PageFurniture;
import vn.thamdinh.documents.pdf.PdfMetadata;
import vn.thamdinh.documents.template.TemplateRenderer;
import vn.thamdinh.domain.document.DocumentKind.Form;
import vn.thamdinh.domain.document.LegalBasis;
import vn.thamdinh.wire.sheet.TableText;

/**
 * Composes a document of any kind by NĐ 30/2020, Phụ lục I and III: frame by the kind's form, words by its texts. It
 * decides nothing: what is missing is printed as dots and told.
 */
public final class Composer {
    private static final double WIDE_SUBJECT_MM = 230;
    private static final List<String> DENSITIES = List.of("normal", "compact", "small");

    private final TemplateRenderer templates;
    private final DocumentWording wording;
    private final List<LegalBasis> library;

    /**
     * @param library the papers that texts may cite by number: {@code {cite:222/KH-UBND}}
     */
    public Composer(TemplateRenderer templates, DocumentWording wording, List<LegalBasis> library) {
        this.templates = templates;
        this.wording = wording;
        this.library = List.copyOf(library);
    }

    /**
     * The document.
     *
     * @param typed what people filled in, by the kind's fields; a field without an entry has its preset
     */
    public ComposedDocument compose(DocumentFacts facts, Map<String, String> typed, Issuance issuance, Marks marks,
                                    PdfMetadata metadata) {
        List<CompositionProblem> problems = new ArrayList<>();
        DocumentFacts all = new FilledFields(wording.kind(), typed).with(facts.with(Map.of("issuing-body", "", "draft",
                issuance instanceof Issuance.Issued ? "" : Marks.DRAFT)), problems);
        String body = new Draft(all, issuance, new ArrayList<>()).issuingBody();
        Map<String, Object> values = new HashMap<>(new Draft(all.with(Map.of("issuing-body", body)), issuance,
                problems).values());
        values.put("title", metadata.title());
        values.put("description", metadata.description());
        List<String> html = DENSITIES.stream().map(density -> {
            values.put("density", density);
            return templates.render("document.html", values);
        }).toList();
        return new ComposedDocument(html, metadata, furniture(marks.furniture(issuance), all), problems, data(facts));
    }

    /** A sheet that comes back filled in carries its code, as its text "code" has it, on each page. */
    private PageFurniture furniture(PageFurniture plain, DocumentFacts facts) {
        String code = String.join(" ", new Draft(facts, new Issuance.ToSign(), new ArrayList<>()).lines("code"));
        return code.isBlank() ? plain : plain.with(List.of(new PageCode(code,
                List.of(code, wording.text("code-words").orElse(wording.kind().title())))));
    }

    /** The tables that the kind's text "data" names, parted by blanks, as files: a score table is computed with. */
    private List<DataFile> data(DocumentFacts facts) {
        return Stream.of(wording.text("data").orElse("").strip().split("\\s+"))
                .filter(facts.tables()::containsKey).map(name -> {
                    DocumentTable table = facts.tables().get(name);
                    return new DataFile(name + ".csv", "text/csv", table.caption(), TableText.of(table.lines()));
                }).toList();
    }

    /** What stands above and below the text, by who issues it: it depends on what the document is about. */
    public Letterhead letterhead(DocumentFacts facts, Map<String, String> typed) {
        List<CompositionProblem> unused = new ArrayList<>();
        var draft = new Draft(new FilledFields(wording.kind(), typed).with(facts, unused), new Issuance.Draft(), unused);
        return new Letterhead(String.join(" ", draft.lines(draft.office("name"))), draft.symbolOfReference(),
                String.join("", draft.lines(draft.office("series"))),
                wording.capacities(), String.join(" ", draft.lines(draft.office("place"))), draft.line("subject"));
    }

    /** What stands in each field that nobody has typed into, by the field's id; empty where nothing does. */
    public Map<String, String> presets(DocumentFacts facts) {
        return FilledFields.presets(wording.kind(), facts);
    }

    /** One composition: the texts are read in the order in which they are printed, as citations ask. */
    private final class Draft {
        private final DocumentFacts facts;
        private final Issuance issuance;
        private final List<CompositionProblem> problems;
        private final Markup markup;

        Draft(DocumentFacts facts, Issuance issuance, List<CompositionProblem> problems) {
            this.facts = facts;
            this.issuance = issuance;
            this.problems = problems;
            this.markup = new Markup(facts, new Citations(library), problems);
        }

        Map<String, Object> values() {
            Map<String, Object> values = new HashMap<>();
            Form form = wording.kind().form();
            values.put("form", form.name().toLowerCase(Locale.ROOT));
            values.put("style", line("style"));
            values.put("head", form == Form.SHEET ? Map.of() : head(form));
            values.put("own", form == Form.SHEET ? ownHead() : Map.of());
            values.put("type", wording.kind().type());
            values.put("subject", form != Form.SHEET ? OfficialFrame.subject(required("subject"))
                    : OfficialFrame.subject(line("subject"), line("style").contains("wide") ? WIDE_SUBJECT_MM
                            : OfficialFrame.SUBJECT_WIDEST_MM));
            values.put("about", form == Form.LETTER ? OfficialFrame.letterSubject(line("subject")) : List.of());
            values.put("authority", form == Form.DECISION ? chosen("authority-line") : List.of());
            values.put("to", OfficialFrame.addressees(lines("to")));
            List<String> bases = lines("bases");
            markup.cited(bases);
            values.put("bases", OfficialFrame.ended(bases));
            List<Block> blocks = markup.blocks("body", required("body"));
            values.put("blocks", BlockView.of(wording.kind().isNumbered() ? ended(blocks) : blocks));
            values.put("recipients", OfficialFrame.ended(lines("recipients")));
            values.put("signature", signature());
            values.put("signers", signers());
            values.put("annexes", annexes());
            return values;
        }

        private Map<String, Object> head(Form form) {
            Heading heading = heading(form);
            return form == Form.MINUTES ? OfficialFrame.undatedHead(heading, issuance)
                    : OfficialFrame.head(heading, issuance);
        }

        /** Of a sheet: nothing, the nation's name alone ("nation"), or the body's beside it ("office"). */
        private Map<String, Object> ownHead() {
            return switch (line("head")) {
                case "office" -> OfficialFrame.ownHead(heading(Form.SHEET));
                case "nation" -> Map.of("superior", List.of(), "issuer", List.of());
                default -> Map.of();
            };
        }

        private Heading heading(Form form) {
            String body = officeLine("symbol");
            String symbol = wording.text("symbol").map(text -> markup.filled("symbol", 1, text))
                    .orElseGet(() -> form == Form.LETTER ? body + "-" + line("unit-symbol")
                            : wording.kind().abbreviation() + "-" + body);
            List<String> issuer = lines(office("issuer"));
            if (issuer.isEmpty()) {
                problems.add(new CompositionProblem("office", 1, Problem.MISSING_TEXT, "issuer"));
            }
            return new Heading(lines(office("superior")), issuer.isEmpty() ? List.of(OfficialText.DOTS) : issuer,
                    symbol.replaceAll("\\s", ""), officeLine("place"));
        }

        /** NĐ 30/2020, Phụ lục III: the text of a numbered document ends in "./.". */
        private List<Block> ended(List<Block> blocks) {
            List<Block> changed = new ArrayList<>(blocks);
            for (int at = changed.size() - 1; at >= 0; at--) {
                if (changed.get(at) instanceof Block.Paragraph last) {
                    changed.set(at, last.ended("./."));
                    break;
                }
            }
            return changed;
        }

        private Map<String, Object> signature() {
            List<String> capacity = lines("signature");
            return Map.of("capacity", capacity.isEmpty() ? chosen("signature") : capacity,
                    "name", facts.values().getOrDefault("signer", ""));
        }

        /** Who issues, as running text has it: the body, or its head where he decides himself. */
        String issuingBody() {
            return String.join(" ", chosen("name"));
        }

        /** The office's text for the authority in which the document is signed, or its usual one. */
        private List<String> chosen(String name) {
            List<String> lines = lines(office(name + "." + facts.values().getOrDefault("authority", "")));
            return lines.isEmpty() ? lines(office(name)) : lines;
        }

        /** Those who sign side by side: minutes and sheets. */
        private List<Map<String, Object>> signers() {
            List<Map<String, Object>> signers = new ArrayList<>();
            for (String side : List.of("sign-left", "sign-right")) {
                List<String> capacity = lines(side);
                if (!capacity.isEmpty()) {
                    String name = line(side + "-name");
                    signers.add(Map.of("capacity", capacity, "name", name.equals(OfficialText.DOTS) ? "" : name));
                }
            }
            return signers;
        }

        private List<Map<String, Object>> annexes() {
            int count = 0;
            while (wording.text("annex" + (count + 1) + ".body").isPresent()) {
                count++;
            }
            List<Map<String, Object>> annexes = new ArrayList<>();
            for (int number = 1; number <= count; number++) {
                annexes.add(annex("annex" + number + ".", number, count));
            }
            return annexes;
        }

        private Map<String, Object> annex(String name, int number, int count) {
            boolean attached = line(name + "style").equals("attached");
            List<Block> blocks = markup.blocks(name + "body", wording.text(name + "body").orElseThrow());
            Map<String, Object> annex = new HashMap<>();
            annex.put("id", "annex-" + number);
            annex.put("label", attached ? "" : count == 1 ? "Phụ lục" : "Phụ lục " + OfficialText.roman(number));
            annex.put("attached", attached);
            annex.put("own", attached ? OfficialFrame.ownHead(heading(wording.kind().form())) : Map.of());
            annex.put("look", line(name + "look"));
            annex.put("type", line(name + "type"));
            annex.put("title", OfficialFrame.titleLines(line(name + "title")));
            annex.put("reference", OfficialFrame.referenceLines(issuance, wording.kind().type(), symbolOfReference(),
                    issuingBody()));
            annex.put("blocks", BlockView.of(blocks));
            return annex;
        }

        private String symbolOfReference() {
            return heading(wording.kind().form()).symbol();
        }

        private String required(String name) {
            Optional<String> text = wording.text(name);
            if (text.isEmpty()) {
                problems.add(new CompositionProblem(name, 1, Problem.MISSING_TEXT, name));
            }
            return name.equals("body") ? text.orElse(OfficialText.DOTS) : line(name);
        }

        private String line(String name) {
            return String.join(" ", lines(name));
        }

        private String officeLine(String name) {
            List<String> lines = lines(office(name));
            return lines.isEmpty() ? OfficialText.DOTS : String.join(" ", lines);
        }

        private List<String> lines(String name) {
            return wording.text(name).map(text -> markup.lines(name, text)).orElse(List.of());
        }

        private record OfficeText(String name, Optional<String> text) {
        }

        private OfficeText office(String name) {
            return new OfficeText("office." + name, wording.office(name));
        }

        private List<String> lines(OfficeText text) {
            return text.text().map(words -> markup.lines(text.name(), words)).orElse(List.of());
        }
    }
}
