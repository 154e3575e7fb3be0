/** Roster, assignment, recusal and vote. */
package vn.thamdinh.usecase.council;
