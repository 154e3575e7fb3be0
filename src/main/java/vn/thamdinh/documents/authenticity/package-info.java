/** The code by which a paper can be checked: printed, in its metadata, and read back from the file. */
package vn.thamdinh.documents.authenticity;
