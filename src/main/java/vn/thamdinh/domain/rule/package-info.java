/** How points come from what is declared: one kind of rule for each kind of formula in use. */
package vn.thamdinh.domain.rule;
