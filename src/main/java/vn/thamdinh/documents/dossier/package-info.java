/** The printed dossier of one unit: contents, bookmarks, its sections, and the pages of closed minutes after them. */
package vn.thamdinh.documents.dossier;
