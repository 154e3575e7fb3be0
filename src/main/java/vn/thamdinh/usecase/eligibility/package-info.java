/** What recognition depends on besides points: papers of the dossier and rules that are waived. */
package vn.thamdinh.usecase.eligibility;
