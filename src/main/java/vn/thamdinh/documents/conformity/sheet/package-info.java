/** A paper as one with a ruler sees it: letters, lines and pictures with places in millimetres, whatever its format. */
package vn.thamdinh.documents.conformity.sheet;
