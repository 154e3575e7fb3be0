/** Surveys: taking over exports of returns and counts of transactions, and the view of quotas. */
package vn.thamdinh.usecase.survey;
