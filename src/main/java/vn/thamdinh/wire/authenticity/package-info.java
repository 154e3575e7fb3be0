/** What a decision says about the entries that it rests on, without telling them: {@code authenticity.md} is its text. */
package vn.thamdinh.wire.authenticity;
