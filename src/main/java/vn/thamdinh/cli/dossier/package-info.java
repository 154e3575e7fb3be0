/** One unit at the command line: its dossier and its earlier recognitions. */
package vn.thamdinh.cli.dossier;
