/** Guides and manuals as archive PDF, made from the texts of help. */
package vn.thamdinh.documents.help;
