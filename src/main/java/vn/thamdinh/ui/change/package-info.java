/** The programme in force: what another says otherwise, leading the round to it, a copy for another year. */
package vn.thamdinh.ui.change;
