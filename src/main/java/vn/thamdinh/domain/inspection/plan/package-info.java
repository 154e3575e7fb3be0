/** The plan of visits: who goes where when, and what keeps that from working. */
package vn.thamdinh.domain.inspection.plan;
