/** Archive PDF from HTML: one serif family, tagged, embedded, with the state that it was made from. */
package vn.thamdinh.documents.pdf;
