package vn.thamdinh.documents.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

/** The fonts of a workbook's cell styles and of its shared texts, by their numbers. */
final class Fonts {
    private final List<String> fonts = new ArrayList<>();
    private final List<Integer> styles = new ArrayList<>();
    private final List<String> sharedTexts = new ArrayList<>();
    private boolean inFonts;
    private boolean inStyles;

    private Fonts() {
    }

    static Fonts of(Unpacked parts) throws XMLStreamException {
        Fonts fonts = new Fonts();
        fonts.readStyles(parts.part("xl/styles.xml"));
        fonts.readSharedTexts(parts.part("xl/sharedStrings.xml"));
        return fonts;
    }

    private void readStyles(Optional<byte[]> part) throws XMLStreamException {
        if (part.isEmpty()) {
            return;
        }
        Markup.walk(part.get(), (name, at) -> {
            switch (name) {
                case "fonts" -> inFonts = true;
                case "fills", "borders", "cellStyleXfs", "cellStyles", "dxfs" -> {
                    inFonts = false;
                    inStyles = false;
                }
                case "cellXfs" -> inStyles = true;
                case "font" -> {
                    if (inFonts) {
                        fonts.add("");
                    }
                }
                case "name" -> {
                    if (inFonts && !fonts.isEmpty()) {
                        fonts.set(fonts.size() - 1, Markup.attribute(at, "val"));
                    }
                }
                case "xf" -> {
                    if (inStyles) {
                        styles.add(Markup.number(at, "fontId", -1));
                    }
                }
                default -> {
                }
            }
        });
    }

    private void readSharedTexts(Optional<byte[]> part) throws XMLStreamException {
        if (part.isEmpty()) {
            return;
        }
        Markup.walk(part.get(), (name, at) -> {
            if (name.equals("si")) {
                sharedTexts.add("");
            } else if (name.equals("rFont") && !sharedTexts.isEmpty() && sharedTexts.getLast().isEmpty()) {
                sharedTexts.set(sharedTexts.size() - 1, Markup.attribute(at, "val"));
            }
        });
    }

    /** The font of a cell style; empty where it is not said. */
    String ofStyle(int style) {
        int font = style >= 0 && style < styles.size() ? styles.get(style) : -1;
        return font >= 0 && font < fonts.size() ? fonts.get(font) : "";
    }

    /** The first font that a shared text sets for itself; empty where it sets none. */
    String ofSharedText(int index) {
        return index >= 0 && index < sharedTexts.size() ? sharedTexts.get(index) : "";
    }
}
