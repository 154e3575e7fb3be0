/** Commands by which the secretariat conducts the scoring: figures, opening of scores, plan and locks. */
package vn.thamdinh.cli.conduct;
