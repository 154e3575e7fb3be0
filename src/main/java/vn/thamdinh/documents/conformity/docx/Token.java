package vn.thamdinh.documents.conformity.docx;

/** A letter of a paragraph, or what breaks or moves the letters after it. */
record Token(Kind kind, String text, RunFormat format) {
    enum Kind { LETTER, TAB, LINE_BREAK, PAGE_BREAK }
}
