/** What documents say: their texts, templates and legal bases, and how the secretariat words them otherwise. */
package vn.thamdinh.usecase.document.wording;
