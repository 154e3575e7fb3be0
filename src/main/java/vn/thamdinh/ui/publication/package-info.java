/** Công bố: registration, dossiers, posting, complaints, announcement, seal, archive and earlier years. */
package vn.thamdinh.ui.publication;
