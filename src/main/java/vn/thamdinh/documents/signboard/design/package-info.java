/** A programme's design of its boards: parameters kept as texts, and what they come to. */
package vn.thamdinh.documents.signboard.design;
