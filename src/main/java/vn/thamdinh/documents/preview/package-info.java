/** Finished files as pictures, for the viewer inside the program. */
package vn.thamdinh.documents.preview;
