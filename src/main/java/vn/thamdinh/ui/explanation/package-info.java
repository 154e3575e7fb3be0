/** The round of explanations: asked and answered beside a component, and the board of all questions. */
package vn.thamdinh.ui.explanation;
