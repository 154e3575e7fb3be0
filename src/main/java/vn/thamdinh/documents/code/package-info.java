/** What is short enough to be scanned: square codes, and the paper with the recovery code. */
package vn.thamdinh.documents.code;
