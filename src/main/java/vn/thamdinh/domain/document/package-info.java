/** Official documents: their kinds as data, what people fill in, numbers, issue and withdrawal, and the wording's changes. */
package vn.thamdinh.domain.document;
