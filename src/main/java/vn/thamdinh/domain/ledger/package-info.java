/** Entries, what they mean, which of them count, and which are current: the ledger without any storage. */
package vn.thamdinh.domain.ledger;
