/** Emblems and logos out of SVG files: shapes and plain colours alone; everything else is refused by name. */
package vn.thamdinh.documents.emblem;
