/** The recognition decision in one go, for the command line and the rehearsal. */
package vn.thamdinh.usecase.document.decision;
