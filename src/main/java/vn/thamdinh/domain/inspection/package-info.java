/** Field visits and what the team found there. */
package vn.thamdinh.domain.inspection;
