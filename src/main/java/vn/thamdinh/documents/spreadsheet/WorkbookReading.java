package vn.thamdinh.documents.spreadsheet;

import java.util.Locale;

/** What came of reading a file as a spreadsheet. */
public sealed interface WorkbookReading {
    /** The file is a workbook; single cells may still be awkward. */
    record Read(Workbook workbook) implements WorkbookReading {
    }

    /**
     * The file is refused as a whole.
     *
     * @param detail the limit or the part that is meant; may be empty
     */
    record Refused(Cause cause, String detail) implements WorkbookReading {
    }

    /** Why a file is refused. */
    enum Cause {
        /** No spreadsheet of any kind that is known here. */
        NOT_A_SPREADSHEET,
        /** The binary format of Excel 97 to 2003 (.xls). */
        OLD_EXCEL,
        /** Protected by a passphrase, hence unreadable. */
        ENCRYPTED,
        /** Holds macros (.xlsm, .xltm or a hidden program). */
        MACROS,
        /** The binary workbook format (.xlsb). */
        BINARY,
        /** An OpenDocument spreadsheet (.ods); to be saved as .xlsx. */
        OPEN_DOCUMENT,
        /** More than this program unpacks: the limit stands in the detail. */
        TOO_LARGE,
        /** Broken off, or not what its parts say. */
        DAMAGED;

        /** Key of the message, "workbook.old-excel". */
        public String messageKey() {
            return "workbook." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
