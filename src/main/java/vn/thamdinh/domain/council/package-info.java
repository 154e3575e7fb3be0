/** The appraisal council: its bodies, roles and voting rules. */
package vn.thamdinh.domain.council;
