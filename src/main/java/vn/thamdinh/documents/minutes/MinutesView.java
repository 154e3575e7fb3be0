package vn.thamdinh.documents.minutes;

import static java.util.Map.entry;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thamdinh.documents.minutes.SigningPlace.Part;
import vn.thamdinh.documents.official.Heading;
import vn.thamdinh.documents.official.OfficialFrame;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.OfficialText;
import vn.thamdinh.documents.pdf.PdfMetadata;
import vn.thamdinh.domain.inspection.minutes.MinutesPart;
import vn.thamdinh.domain.document.LegalBasis;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.Counts;

/** The minutes as the plain maps that their template reads. */
final class MinutesView {
    private static final String NBSP = "\u00A0";

    private final Programme programme;
    private final MinutesFacts facts;
    private final MinutesWording words;

    MinutesView(Programme programme, MinutesFacts facts) {
        this.programme = programme;
        this.facts = facts;
        this.words = new MinutesWording(programme, facts.place());
    }

    Map<String, Object> values(PdfMetadata metadata) {
        Heading heading = new Heading(words.lines("superior"), words.lines("issuer"), words.text("symbol"),
                programme.texts().getOrDefault("place", facts.place().district()));
        return Map.ofEntries(entry("title", metadata.title()), entry("description", metadata.description()),
                entry("head", OfficialFrame.undatedHead(heading, facts.issuance())),
                entry("type", words.text("type")), entry("subject", OfficialFrame.subject(words.text("subject"))),
                entry("replaces", replaces()), entry("bases", bases()),
                entry("opening", words.text("opening", day())), entry("sections", sections()),
                entry("columns", columns()), entry("closing", closing()), entry("signing", signing()),
                entry("recipients", OfficialFrame.ended(words.lines("recipients"))), entry("annex", annex()));
    }

    private String replaces() {
        int nth = facts.edition().version() - 1;
        return nth == 0 ? "" : words.text("replaces", Map.of("nth", Integer.toString(nth),
                "reason", facts.edition().reason()));
    }

    private List<String> bases() {
        return OfficialFrame.ended(programme.bases().stream().map((LegalBasis basis) -> OfficialText.citation(basis))
                .toList());
    }

    private Map<String, String> day() {
        return Map.of("date", AdministrativeDate.longForm(facts.times().date()));
    }

    private Map<String, String> reference() {
        String symbol = words.text("symbol");
        return Map.of("date", AdministrativeDate.longForm(facts.times().date()), "number",
                facts.issuance() instanceof Issuance.Issued ? OfficialText.number(facts.issuance(), symbol)
                        : OfficialText.DOTS + "/" + symbol);
    }

    private List<Map<String, Object>> sections() {
        List<Map<String, Object>> sections = new ArrayList<>();
        add(sections, "time", section(List.of(words.text("began", Map.of("moment", moment(facts.times().began()))),
                words.text("where", Map.of("where", where())))));
        if (!facts.people().isEmpty()) {
            Map<String, Object> people = section(List.of());
            people.put("people", facts.people().stream().map(this::group).toList());
            add(sections, "people", people);
        }
        List<String> said = new ArrayList<>(paragraphs(MinutesPart.CONTENT));
        if (!facts.photos().isEmpty()) {
            said.add(words.text("annex.mention"));
        }
        Map<String, Object> content = section(said);
        content.put("checked", checked());
        add(sections, "content", content);
        passage(sections, "interviews", MinutesPart.INTERVIEWS);
        passage(sections, "strengths", MinutesPart.STRENGTHS);
        passage(sections, "shortcomings", MinutesPart.SHORTCOMINGS);
        passage(sections, "recommendations", MinutesPart.RECOMMENDATIONS);
        passage(sections, "unit-opinion", MinutesPart.UNIT_OPINION);
        if (!facts.undertakings().isEmpty()) {
            Map<String, Object> undertakings = section(List.of());
            undertakings.put("undertakings", facts.undertakings().stream()
                    .map(each -> Map.of("what", each.what(), "due", each.due())).toList());
            add(sections, "undertakings", undertakings);
        }
        return sections;
    }

    private static Map<String, Object> section(List<String> paragraphs) {
        Map<String, Object> section = new HashMap<>();
        section.put("paragraphs", paragraphs);
        section.put("people", List.of());
        section.put("checked", List.of());
        section.put("undertakings", List.of());
        return section;
    }

    private void add(List<Map<String, Object>> sections, String key, Map<String, Object> section) {
        section.put("number", roman(sections.size() + 1));
        section.put("title", words.text("section." + key));
        sections.add(section);
    }

    private void passage(List<Map<String, Object>> sections, String key, MinutesPart part) {
        List<String> paragraphs = paragraphs(part);
        if (!paragraphs.isEmpty()) {
            add(sections, key, section(paragraphs));
        }
    }

    private List<String> paragraphs(MinutesPart part) {
        return facts.text().part(part).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private Map<String, Object> group(PeopleGroup group) {
        String title = words.text("people." + switch (group.side()) {
            case TEAM -> "team";
            case DISTRICT -> "district";
            case UNIT -> "unit";
            case GUEST -> facts.people().size() == 1 ? "all" : "guest";
        });
        return Map.of("title", title.substring(0, 1).toUpperCase() + title.substring(1),
                "lines", group.people().stream().map(Person::line).toList());
    }

    private List<Map<String, Object>> checked() {
        List<Map<String, Object>> groups = new ArrayList<>();
        int order = 0;
        for (CheckedGroup group : facts.checked()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (CheckedGroup.Checked row : group.rows()) {
                rows.add(row(++order, row));
            }
            groups.add(Map.of("title", title(group), "rows", rows));
        }
        return groups;
    }

    /** Findings that answer no line of the checklist need a heading only beside others that do. */
    private String title(CheckedGroup group) {
        return group.title().isEmpty() && facts.checked().size() > 1 ? words.text("other") : group.title();
    }

    private Map<String, Object> row(int order, CheckedGroup.Checked row) {
        List<String> remarks = new ArrayList<>(row.seen().lines().map(String::strip).toList());
        if (!row.papers().isEmpty()) {
            remarks.add(words.text("papers", Map.of("papers", String.join("; ", row.papers()))));
        }
        if (!row.opinion().isEmpty()) {
            remarks.add(words.text("opinion", Map.of("opinion", row.opinion())));
        }
        String verdict = words.text("verdict." + switch (row.verdict()) {
            case MET -> "met";
            case PARTLY -> "partly";
            case NOT_MET -> "not-met";
        });
        return Map.of("order", order, "what", row.what().isEmpty() ? words.text("general") : row.what(), "verdict", verdict, "remarks", remarks,
                "points", row.points());
    }

    private Map<String, Object> columns() {
        boolean points = facts.checked().stream().flatMap(group -> group.rows().stream())
                .anyMatch(row -> !row.points().isEmpty());
        return Map.of("order", words.text("column.order"), "what", words.text("column.what"),
                "verdict", words.text("column.verdict"), "seen", words.text("column.seen"),
                "points", words.text("column.points"), "undertaking", words.text("column.undertaking"),
                "due", words.text("column.due"), "withPoints", points);
    }

    private String closing() {
        return OfficialText.ending(words.text("closing", Map.of("moment", moment(facts.times().ended()),
                "copies", Counts.twoDigits(facts.text().copies()))), "./.");
    }

    /** "08 giờ 05 phút, ngày 05 tháng 11 năm 2024", with room to write what is not known yet. */
    private String moment(Optional<LocalDateTime> moment) {
        String day = AdministrativeDate.longForm(moment.map(LocalDateTime::toLocalDate).orElse(facts.times().date()));
        return moment.map(at -> "%02d giờ %02d phút".formatted(at.getHour(), at.getMinute()))
                .orElse(OfficialText.DOTS + " giờ " + OfficialText.DOTS + " phút") + ", " + day;
    }

    private String where() {
        return facts.place().meeting().isEmpty() ? OfficialText.DOTS + OfficialText.DOTS
                : facts.place().meeting().replaceFirst("[.;\\s]+$", "");
    }

    /**
     * Rows of at most two: the unit beside its district, the secretary beside the leader; where each of these stands
     * alone they share a row. The id is the box into which a drawn signature is painted.
     */
    private List<List<Map<String, Object>>> signing() {
        List<Integer> hosts = places(Part.UNIT, Part.DISTRICT);
        List<Integer> team = places(Part.SECRETARY, Part.LEADER);
        List<Integer> others = places(Part.MEMBER, Part.GUEST);
        List<List<Integer>> blocks = hosts.size() == 1 && team.size() == 1
                ? List.of(List.of(hosts.getFirst(), team.getFirst()), others) : List.of(hosts, team, others);
        List<List<Map<String, Object>>> rows = new ArrayList<>();
        for (List<Integer> block : blocks) {
            for (int index = 0; index < block.size(); index += 2) {
                rows.add(block.subList(index, Math.min(index + 2, block.size())).stream().map(this::place).toList());
            }
        }
        return rows;
    }

    private List<Integer> places(Part... parts) {
        return Stream.of(parts).flatMap(part -> IntStream.range(0, facts.signing().size()).boxed()
                .filter(index -> facts.signing().get(index).part() == part)).toList();
    }

    private Map<String, Object> place(int index) {
        SigningPlace place = facts.signing().get(index);
        return Map.of("capacity", words.capacity(place.part()), "name", place.name(), "id", MinutesDocument.boxOf(index),
                "signed", place.strokes().isEmpty() ? NBSP : words.text("signed"));
    }

    private Map<String, Object> annex() {
        List<Map<String, Object>> photos = new ArrayList<>();
        for (int index = 0; index < facts.photos().size(); index++) {
            AnnexPhoto photo = facts.photos().get(index);
            String caption = words.text("photo", Map.of("number", Integer.toString(index + 1),
                    "caption", photo.caption()));
            photos.add(Map.of("name", MinutesDocument.photoName(index), "caption", caption,
                    "shape", photo.upright() ? "upright" : "wide"));
        }
        return Map.of("label", words.text("annex.label"), "title", words.text("annex.title"),
                "reference", words.text("annex.reference", reference()), "photos", photos);
    }

    private static String roman(int number) {
        return "X".repeat(number / 10) + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
                .get(number % 10);
    }
}
