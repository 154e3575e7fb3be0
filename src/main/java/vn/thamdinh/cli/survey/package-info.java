/** Commands about surveys: returns, transactions, quotas. */
package vn.thamdinh.cli.survey;
