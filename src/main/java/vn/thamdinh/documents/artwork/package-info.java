/** Artwork for a print shop: filled shapes in process colours, written as PDF, SVG or a picture. */
package vn.thamdinh.documents.artwork;
