/** Texts of programme files as trees that can be changed piece by piece and written again, what is unknown included. */
package vn.thamdinh.wire.tree;
