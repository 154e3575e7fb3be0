/** The council at work: one unit at a time, votes, agreed points, the roster. */
package vn.thamdinh.ui.meeting;
