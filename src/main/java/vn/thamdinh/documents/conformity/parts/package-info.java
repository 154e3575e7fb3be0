/** Finds a paper's parts (cells 1 to 14 of the decree's diagram) by their wording and places. */
package vn.thamdinh.documents.conformity.parts;
