package vn.thamdinh.domain.document;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import vn.thamdinh.domain.text.Require;

/**
 * A kind of document, as data: what it is called, who issues it, what it is about and what it says. A programme, and
 * after it the secretariat, may word any of its texts otherwise (key: id, full stop, name of the text).
 *
 * @param id           such as "invitation"; 1 to 64 characters
 * @param title        as lists show it, in Vietnamese
 * @param rankedTitle  the same where a programme ranks units and recognises none; empty where that is no other
 * @param stage        the part of the round that it belongs to, as lists group it, in Vietnamese
 * @param form         its frame by NĐ 30/2020
 * @param about        what one document of the kind is about
 * @param type         name of the type in capitals, such as "QUYẾT ĐỊNH"; empty for letters and forms
 * @param abbreviation of the type (Phụ lục III), such as "QĐ"; empty for letters and forms
 * @param office       id of the issuing body, whose texts are {@code office.ID.…}; it may itself be worded otherwise
 * @param need         what a programme must have for the kind to be of use
 * @param fields       what people fill in
 * @param texts        what it says, by name: subject, bases, to, body, recipients, annex1.title, annex1.body, …
 */
public record DocumentKind(String id, String title, String rankedTitle, String stage, Form form, About about, String type,
                           String abbreviation, String office, Need need, List<DocumentField> fields,
                           Map<String, String> texts) {
    /** The frame around the text. */
    public enum Form {
        /** Quyết định, Mẫu 1.2: authority, bases, "QUYẾT ĐỊNH:", articles. */
        DECISION,
        /** A document with the name of its type, Mẫu 1.4: kế hoạch, báo cáo, tờ trình, thông báo, giấy mời. */
        NAMED,
        /** Công văn, Mẫu 1.5: no name of a type, subject below the number. */
        LETTER,
        /** Biên bản, Mẫu 1.9: no line of place and date, two who sign. */
        MINUTES,
        /** A sheet to be filled in or put up; no number, no seal. */
        SHEET
    }

    /** What a programme must have: kinds that it has no use for are not offered. */
    public enum Need {
        /** Nothing. */
        NONE,
        /** The tier above verifies. */
        VERIFICATION,
        /** Units are recognised, not only ranked. */
        RECOGNITION,
        /** Registers are kept. */
        REGISTERS
    }

    /** What one document is about: there is one of the kind for each of these. */
    public enum About {
        /** The whole round: any number of them. */
        ROUND,
        /** A district. */
        DISTRICT,
        /** An assessed unit. */
        UNIT,
        /** An assessed unit that is recognised: for another one the document cannot be made. */
        RECOGNISED_UNIT,
        /** A member of the council. */
        MEMBER,
        /** A visit on the spot. */
        VISIT
    }

    public DocumentKind {
        id = Require.identifier(id, "document kind", 64);
        title = Require.text(title, "kind's title");
        rankedTitle = Require.optionalText(rankedTitle, "title where units are ranked");
        stage = Require.text(stage, "kind's stage");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(need, "need");
        type = Require.optionalText(type, "type");
        abbreviation = Require.optionalText(abbreviation, "abbreviation");
        office = Require.identifier(office, "office", 64);
        fields = List.copyOf(fields);
        Set<String> ids = new HashSet<>();
        fields.forEach(field -> Require.that(ids.add(field.id()), "field twice: " + field.id()));
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        Require.that(form == Form.LETTER || form == Form.SHEET || !type.isEmpty(), "no name of the type");
    }

    /** The kind as a programme lists it that recognises no unit. */
    public DocumentKind ranked() {
        return rankedTitle.isEmpty() ? this : new DocumentKind(id, rankedTitle, rankedTitle, stage, form, about, type,
                abbreviation, office, need, fields, texts);
    }

    /** The text of that name, as the kind itself words it. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /** Whether it takes a number from its body's series and is issued; sheets and minutes are not. */
    public boolean isNumbered() {
        return form == Form.DECISION || form == Form.NAMED || form == Form.LETTER;
    }
}
