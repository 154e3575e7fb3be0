/** Reads a DOCX as a {@link vn.thamdinh.documents.conformity.sheet.Sheet}: its XML, its styles, and a plain layout. */
package vn.thamdinh.documents.conformity.docx;
