/** Who appraises what: units and components, loads, what is left open, and a balanced proposal. */
package vn.thamdinh.domain.council.assignment;
