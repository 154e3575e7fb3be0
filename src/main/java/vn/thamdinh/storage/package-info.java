/** What is kept on disk: the workspace folder with its keys, journal, database and evidence. */
package vn.thamdinh.storage;
