/** What the round says for the places, lists and tables of documents, by topic. */
package vn.thamdinh.usecase.document.facts;
