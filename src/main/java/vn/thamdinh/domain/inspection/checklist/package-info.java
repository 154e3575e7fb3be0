/** What a programme has checked on the spot. */
package vn.thamdinh.domain.inspection.checklist;
