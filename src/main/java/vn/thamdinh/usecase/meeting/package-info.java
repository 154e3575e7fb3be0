/** Meetings of the council: calling, attendance, what was said, ballots. */
package vn.thamdinh.usecase.meeting;
