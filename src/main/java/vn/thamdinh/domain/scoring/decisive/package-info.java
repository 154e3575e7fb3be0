/** What decides on a unit: the fewest components or scorers whose change turns the result round. Advice for people. */
package vn.thamdinh.domain.scoring.decisive;
