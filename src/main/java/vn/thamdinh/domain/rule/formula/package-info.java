/** Formulas that people write into programme files: numbers, named variables and a few functions, and nothing else. */
package vn.thamdinh.domain.rule.formula;
