/** From current facts to totals, ranks, grades and eligibility, each with its trace. */
package vn.thamdinh.domain.scoring;
