/** The database's file as H2 encrypts it, read and written with the processor's AES. */
package vn.thamdinh.storage.file;
