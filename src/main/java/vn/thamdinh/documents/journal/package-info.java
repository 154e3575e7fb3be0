/** The journal as files: a workbook, and an archive PDF that states the digest of what it was made from. */
package vn.thamdinh.documents.journal;
