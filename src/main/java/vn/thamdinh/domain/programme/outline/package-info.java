/** How a programme is cut: what its units are called, through which stages it runs, what follows from its grades. */
package vn.thamdinh.domain.programme.outline;
