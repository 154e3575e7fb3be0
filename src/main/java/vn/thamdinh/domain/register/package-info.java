/** Registers that a programme keeps by files alone: their columns and rules, rows that people write, targets and reminders. */
package vn.thamdinh.domain.register;
