/** The encrypted database: its tables, what was saved together, and what each entry counts for. */
package vn.thamdinh.storage.database;
