package vn.thamdinh.picture.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells kinds of files by their first bytes alone. What might do harm is looked for first, so that a file that can be
 * read in two ways counts as the worse of them.
 */
final class FirstBytes {
    private static final int MARKUP_WITHIN = 1024;
    private static final int PDF_WITHIN = 1024;

    private static final List<Mark> MARKS = List.of(
            new Mark(FileKind.JPEG, 0, 0xFF, 0xD8, 0xFF),
            new Mark(FileKind.PNG, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
            new Mark(FileKind.GIF, 0, 'G', 'I', 'F', '8', '7', 'a'),
            new Mark(FileKind.GIF, 0, 'G', 'I', 'F', '8', '9', 'a'),
            new Mark(FileKind.TIFF, 0, 'I', 'I', 42, 0),
            new Mark(FileKind.TIFF, 0, 'M', 'M', 0, 42),
            new Mark(FileKind.WEBP, 8, 'W', 'E', 'B', 'P', 'V', 'P', '8'),
            new Mark(FileKind.PROGRAM, 0, 0x7F, 'E', 'L', 'F'),
            new Mark(FileKind.PROGRAM, 0, 0xFE, 0xED, 0xFA, 0xCE),
            new Mark(FileKind.PROGRAM, 0, 0xFE, 0xED, 0xFA, 0xCF),
            new Mark(FileKind.PROGRAM, 0, 0xCF, 0xFA, 0xED, 0xFE),
            new Mark(FileKind.PROGRAM, 0, 0xCA, 0xFE, 0xBA, 0xBE),
            new Mark(FileKind.PROGRAM, 0, 'd', 'e', 'x', 0x0A),
            new Mark(FileKind.PROGRAM, 0, '#', '!'),
            // Windows shortcuts: their header size and class id
            new Mark(FileKind.PROGRAM, 0, 0x4C, 0, 0, 0, 0x01, 0x14, 0x02, 0),
            new Mark(FileKind.PROGRAM, 0, 'M', 'S', 'C', 'F'),
            new Mark(FileKind.PROGRAM, 0, 'I', 'T', 'S', 'F'),
            new Mark(FileKind.PROGRAM, 32769, 'C', 'D', '0', '0', '1'),
            new Mark(FileKind.OLE, 0, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
            new Mark(FileKind.ZIP, 0, 'P', 'K', 3, 4),
            new Mark(FileKind.ZIP, 0, 'P', 'K', 5, 6),
            new Mark(FileKind.ARCHIVE, 0, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C),
            new Mark(FileKind.ARCHIVE, 0, 'R', 'a', 'r', '!', 0x1A, 0x07),
            new Mark(FileKind.ARCHIVE, 0, 0x1F, 0x8B),
            new Mark(FileKind.ARCHIVE, 0, 0xFD, '7', 'z', 'X', 'Z', 0),
            new Mark(FileKind.ARCHIVE, 257, 'u', 's', 't', 'a', 'r'),
            new Mark(FileKind.AUDIO, 0, 'I', 'D', '3'),
            new Mark(FileKind.AUDIO, 0, 'f', 'L', 'a', 'C'),
            new Mark(FileKind.AUDIO, 0, 'O', 'g', 'g', 'S'),
            new Mark(FileKind.AUDIO, 0, '#', '!', 'A', 'M', 'R'),
            new Mark(FileKind.AUDIO, 8, 'W', 'A', 'V', 'E'),
            new Mark(FileKind.VIDEO, 8, 'A', 'V', 'I', ' '),
            new Mark(FileKind.VIDEO, 0, 0x1A, 0x45, 0xDF, 0xA3),
            new Mark(FileKind.VIDEO, 0, 0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11),
            new Mark(FileKind.VIDEO, 0, 0, 0, 1, 0xBA),
            new Mark(FileKind.VIDEO, 4, 'm', 'o', 'o', 'v'));

    /** What a page that a browser would run begins with, after blanks; compared in lower case. */
    private static final List<String> PAGES = List.of("<!doctype html", "<html", "<script", "<head", "<body", "<svg",
            "<iframe", "<?xml", "<!doctype svg", "<?php", "mime-version:");

    private static final Pattern PAGE_WITHIN = Pattern.compile("<(script|html|svg|iframe)\\b");
    private static final Pattern STILL = Pattern.compile("hei[cxms]|hev[cx]|mif1|msf1");

    private final byte[] bytes;

    FirstBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    FileKind kind() {
        if (bytes.length == 0) {
            return FileKind.EMPTY;
        } else if (isWindowsProgram()) {
            return FileKind.PROGRAM;
        } else if (at(4, 'f', 't', 'y', 'p')) {
            return brand(text(8, 40));
        } else if (isBitmap()) {
            return FileKind.BMP;
        }
        FileKind marked = MARKS.stream().filter(mark -> at(mark.offset, mark.expected)).map(Mark::kind)
                .reduce(FileKind.UNKNOWN, FirstBytes::worse);
        return marked == FileKind.UNKNOWN ? byText() : marked;
    }

    private static FileKind worse(FileKind one, FileKind other) {
        return one == FileKind.UNKNOWN || other.isDangerous() && !one.isDangerous() ? other : one;
    }

    /** "MZ" could be the beginning of a text, so the place of the second header is looked at too. */
    private boolean isWindowsProgram() {
        return at(0, 'M', 'Z') && bytes.length >= 64 && (bytes[63] | bytes[62]) == 0;
    }

    private boolean isBitmap() {
        return at(0, 'B', 'M') && at(6, 0, 0, 0, 0)
                && (at(14, 40, 0, 0, 0) || at(14, 12, 0, 0, 0) || at(14, 64, 0, 0, 0) || at(14, 52, 0, 0, 0)
                || at(14, 56, 0, 0, 0) || at(14, 108, 0, 0, 0) || at(14, 124, 0, 0, 0));
    }

    /** ISO base media files, by the brands that they name (ISO/IEC 14496-12, 4.3). */
    private static FileKind brand(String brands) {
        if (brands.contains("avif") || brands.contains("avis")) {
            return FileKind.AVIF;
        } else if (STILL.matcher(brands).find()) {
            return FileKind.HEIC;
        }
        return brands.startsWith("M4A") || brands.startsWith("M4B") ? FileKind.AUDIO : FileKind.VIDEO;
    }

    private FileKind byText() {
        if (text(0, PDF_WITHIN).contains("%PDF-")) {
            return FileKind.PDF;
        } else if (at(0, 0xFF, 0xFB) || at(0, 0xFF, 0xF3) || at(0, 0xFF, 0xF1) || at(0, 0xFF, 0xF9)) {
            return FileKind.AUDIO;
        }
        String letters = Letters.of(bytes).strip().toLowerCase(Locale.ROOT);
        if (PAGES.stream().anyMatch(letters::startsWith)
                || PAGE_WITHIN.matcher(letters.substring(0, Math.min(MARKUP_WITHIN, letters.length()))).find()) {
            return FileKind.ACTIVE_PAGE;
        } else if (letters.startsWith("[internetshortcut]") || letters.startsWith("[autorun]")
                || letters.startsWith("[desktop entry]") || letters.startsWith("windows registry editor")
                || letters.startsWith("regedit4") || letters.startsWith("@echo off")) {
            return FileKind.PROGRAM;
        }
        return letters.isEmpty() ? FileKind.UNKNOWN : FileKind.TEXT;
    }

    private boolean at(int offset, int... expected) {
        if (bytes.length < offset + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[offset + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private String text(int from, int to) {
        int end = Math.min(to, bytes.length);
        return from >= end ? "" : new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }

    /** Bytes at a fixed place. */
    private static final class Mark {
        private final FileKind kind;
        private final int offset;
        private final int[] expected;

        Mark(FileKind kind, int offset, int... expected) {
            this.kind = kind;
            this.offset = offset;
            this.expected = expected;
        }

        FileKind kind() {
            return kind;
        }
    }
}
