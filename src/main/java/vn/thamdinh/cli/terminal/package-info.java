/** What all commands share: language, answers as text or JSON, passphrases, the open workspace. */
package vn.thamdinh.cli.terminal;
