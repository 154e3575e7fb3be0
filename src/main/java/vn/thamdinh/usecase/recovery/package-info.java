/** What a person needs on the day when a passphrase is forgotten, and what is asked for before that day. */
package vn.thamdinh.usecase.recovery;
