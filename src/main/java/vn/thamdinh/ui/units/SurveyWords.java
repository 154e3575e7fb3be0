package vn.thamdinh.ui.units;

import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.ui.common.Messages;

/** A quota's verdict as a sentence. */
final class SurveyWords {

    private SurveyWords() {
    }

    static String sentence(Messages messages, QuotaVerdict quota) {
        String form = quota.form().value();
        return switch (quota.state()) {
            case MET -> messages.text("units.quota.met", form, quota.valid(), quota.required());
            case MISSED -> messages.text("units.quota.missed", form, quota.valid(), quota.required(), quota.missing());
            case NOT_ENTERED -> messages.text("units.quota.not-entered", form);
            case NO_TRANSACTIONS -> messages.text("units.quota.no-transactions", form);
        };
    }

    /** The same where the form's name stands beside it. */
    static String brief(Messages messages, QuotaVerdict quota) {
        return switch (quota.state()) {
            case MET -> messages.text("units.quota-brief.met", quota.required());
            case MISSED -> messages.text("units.quota-brief.missed", quota.missing(), quota.required());
            case NOT_ENTERED -> messages.text("units.survey.not-entered");
            case NO_TRANSACTIONS -> messages.text("units.quota-brief.no-transactions");
        };
    }

    static String styleClass(QuotaVerdict quota) {
        return switch (quota.state()) {
            case MET -> "ok";
            case MISSED -> "bad";
            case NOT_ENTERED -> "muted";
            case NO_TRANSACTIONS -> "warn";
        };
    }
}
