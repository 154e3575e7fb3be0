/** The rules themselves, grouped by the cells of the decree's diagram; {@code RuleBook} holds them all. */
package vn.thamdinh.documents.conformity.rules;
