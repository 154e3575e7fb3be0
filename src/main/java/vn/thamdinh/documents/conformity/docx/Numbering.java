package vn.thamdinh.documents.conformity.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Automatic numbers and dashes of lists: the words that Word puts before a paragraph. */
final class Numbering {
    private static final List<String> ROMAN =
            List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
                    "XVI", "XVII", "XVIII", "XIX", "XX");

    /** Lists have nine levels (ISO/IEC 29500-1, 17.9.6). */
    private static final int DEEPEST = 8;

    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Numbering(DocxPackage docx) {
        docx.part("word/numbering.xml").ifPresent(part -> {
            Xml.children(part, "abstractNum").forEach(each -> abstracts.put(Xml.attribute(each, "abstractNumId"),
                    each));
            Xml.children(part, "num").forEach(each -> Xml.child(each, "abstractNumId")
                    .ifPresent(id -> numbers.put(Xml.attribute(each, "numId"), Xml.value(id))));
        });
    }

    private Optional<Element> level(Element properties) {
        return Xml.child(properties, "numPr").flatMap(list -> {
            String id = Xml.child(list, "numId").map(Xml::value).orElse("0");
            String level = Xml.child(list, "ilvl").map(Xml::value).orElse("0");
            return Optional.ofNullable(abstracts.get(numbers.getOrDefault(id, ""))).flatMap(found ->
                    Xml.children(found, "lvl").stream().filter(each -> Xml.attribute(each, "ilvl").equals(level))
                    .findFirst());
        });
    }

    /** Indents of the list's level. */
    Optional<Element> format(Element properties) {
        return level(properties).flatMap(level -> Xml.child(level, "pPr"));
    }

    /** The next label of the paragraph's list with a blank after it; empty where it is in none. */
    String label(Element properties) {
        Optional<Element> level = level(properties);
        if (level.isEmpty()) {
            return "";
        }
        Element list = Xml.child(properties, "numPr").orElseThrow();
        String id = Xml.child(list, "numId").map(Xml::value).orElse("0");
        int depth = Math.clamp(Xml.child(list, "ilvl").flatMap(each -> Xml.number(each, "val")).orElse(0.0).longValue(),
                0, DEEPEST);
        int start = Xml.child(level.get(), "start").flatMap(each -> Xml.number(each, "val")).orElse(1.0).intValue();
        int count = counts.merge(id + "/" + depth, start, (before, _) -> before + 1);
        counts.keySet().removeIf(key -> key.startsWith(id + "/")
                && Integer.parseInt(key.substring(key.indexOf('/') + 1)) > depth);
        String kind = Xml.child(level.get(), "numFmt").map(Xml::value).orElse("decimal");
        String pattern = Xml.child(level.get(), "lvlText").map(Xml::value).orElse("");
        String text = kind.equals("bullet") ? dash(pattern) : filled(pattern, id, depth, number(kind, count));
        return text.isEmpty() ? "" : text + " ";
    }

    private static String dash(String sign) {
        return sign.isBlank() || sign.codePointAt(0) >= 0xE000 ? "-" : sign;
    }

    private String filled(String pattern, String id, int depth, String own) {
        String text = pattern;
        for (int level = 0; level <= depth; level++) {
            String number = level == depth ? own : String.valueOf(counts.getOrDefault(id + "/" + level, 1));
            text = text.replace("%" + (level + 1), number);
        }
        return text;
    }

    private static String number(String kind, int count) {
        return switch (kind) {
            case "upperRoman" -> count < ROMAN.size() ? ROMAN.get(count) : Integer.toString(count);
            case "lowerLetter" -> count <= 26 ? String.valueOf((char) ('a' + count - 1)) : Integer.toString(count);
            case "upperLetter" -> count <= 26 ? String.valueOf((char) ('A' + count - 1)) : Integer.toString(count);
            case "decimalZero" -> "%02d".formatted(count);
            case "none" -> "";
            default -> Integer.toString(count);
        };
    }
}
