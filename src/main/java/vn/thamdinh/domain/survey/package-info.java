/** Survey forms, their quotas and whether a unit meets them. */
package vn.thamdinh.domain.survey;
