/** Tổng quan: the plan's steps with their deadlines, how far the round has come, and what needs attention. */
package vn.thamdinh.ui.overview;
