/** Reads a PDF as a {@link vn.thamdinh.documents.conformity.sheet.Sheet}. */
package vn.thamdinh.documents.conformity.pdf;
