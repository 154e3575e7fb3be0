/** A year's programme: units, criteria, steps, rules and wording, read from files. */
package vn.thamdinh.domain.programme;
