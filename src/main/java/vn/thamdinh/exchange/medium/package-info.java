/** The sticks that packages travel on: which drives there are, writing that is read back before it counts, quarantine. */
package vn.thamdinh.exchange.medium;
