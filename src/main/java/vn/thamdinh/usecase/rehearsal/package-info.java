/** A practice round from the first entry to the signboards, made by the same verbs that people use. */
package vn.thamdinh.usecase.rehearsal;
