/** Papers as DOCX, for offices that edit them: made of the same text and style sheet as the PDF. */
package vn.thamdinh.documents.docx;
