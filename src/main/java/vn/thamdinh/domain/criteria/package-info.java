/** The table of criteria: fields, criteria and components with their highest points. */
package vn.thamdinh.domain.criteria;
