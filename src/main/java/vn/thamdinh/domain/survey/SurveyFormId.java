package vn.thamdinh.domain.survey;

import vn.thamdinh.domain.text.Require;

/**
 * The official name of a survey form, "PKS01".
 *
 * @param value 1 to 32 characters without white space
 */
public record SurveyFormId(String value) {
    public SurveyFormId {
        value = Require.identifier(value, "survey form id", 32);
    }

    @Override
    public String toString() {
        return value;
    }
}
