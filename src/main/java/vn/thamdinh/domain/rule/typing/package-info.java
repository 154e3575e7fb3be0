/** What people type into a rule's inputs, read strictly: by hand, from a sheet, from the command line. */
package vn.thamdinh.domain.rule.typing;
