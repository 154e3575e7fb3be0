/** The round of explanations: what the council asks a unit, what it answers, and the appraisal after it. */
package vn.thamdinh.usecase.explanation;
