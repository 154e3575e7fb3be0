/** Signboards of recognised communes as print artwork: outlines at true size in process colours. */
package vn.thamdinh.documents.signboard;
