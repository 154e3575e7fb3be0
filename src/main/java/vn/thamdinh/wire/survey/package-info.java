/** Reads exports of survey platforms and counts of transactions: encodings, columns, answers, mappings. */
package vn.thamdinh.wire.survey;
