/** The plan of visits: teams, days, and what clashes. */
package vn.thamdinh.usecase.plan;
