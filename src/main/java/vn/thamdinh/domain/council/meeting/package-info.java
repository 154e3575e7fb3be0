/** Meetings of the council: who was called, who was there, what was said, how it voted. */
package vn.thamdinh.domain.council.meeting;
