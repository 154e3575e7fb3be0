/** Finds photos that are copies of one another, however they were saved, cut, shrunk or photographed from a screen. */
package vn.thamdinh.picture.likeness;
