/** Scores, drafts, survey counts and visits. */
package vn.thamdinh.usecase.appraisal;
