/** How far members agree, and who is more severe than the others. Advice for people; nothing is computed from it. */
package vn.thamdinh.domain.scoring.agreement;
