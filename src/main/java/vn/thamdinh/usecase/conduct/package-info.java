/** How the secretariat conducts the scoring: figures from elsewhere, opening of scores, deadlines and locks. */
package vn.thamdinh.usecase.conduct;
