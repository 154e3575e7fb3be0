/** Exports of survey platforms: tables of unknown layout, and how their columns are to be read. */
package vn.thamdinh.domain.survey.export;
