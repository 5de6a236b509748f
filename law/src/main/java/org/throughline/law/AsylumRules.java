package org.throughline.law;

import java.util.List;
import org.throughline.law.adjustment.FamilyOfProtectedBy;
import org.throughline.law.adjustment.ProtectedYear;
import org.throughline.law.adjustment.RefugeeResidentSince;
import org.throughline.law.asylum.AnnualFeeAmount;
import org.throughline.law.asylum.AnnualFeeDue;
import org.throughline.law.asylum.AnnualFeePaid;
import org.throughline.law.asylum.ClockAgainstCourt;
import org.throughline.law.asylum.ClockDays;
import org.throughline.law.asylum.ExceptionBy;
import org.throughline.law.asylum.FiledOn;
import org.throughline.law.asylum.FilingFee;
import org.throughline.law.asylum.InterviewExcuse;
import org.throughline.law.asylum.LastArrival;
import org.throughline.law.asylum.OneYear;
import org.throughline.law.asylum.OneYearDeadline;
import org.throughline.law.asylum.WorkPermitFileFrom;
import org.throughline.law.asylum.WorkPermitGrantFrom;
import org.throughline.rule.Rule;

/// The rules about asylum, and about what follows from asylum and refugee status, in reading order. A new one is one
/// line here.
final class AsylumRules {
    private AsylumRules() {}

    static List<Rule<?>> inReadingOrder() {
        return List.of(
                LastArrival.RULE,
                OneYearDeadline.RULE,
                FiledOn.RULE,
                OneYear.RULE,
                ExceptionBy.RULE,
                FilingFee.RULE,
                AnnualFeeDue.RULE,
                AnnualFeeAmount.RULE,
                AnnualFeePaid.RULE,
                InterviewExcuse.RULE,
                WorkPermitFileFrom.RULE,
                WorkPermitGrantFrom.RULE,
                ClockDays.RULE,
                ClockAgainstCourt.RULE,
                ProtectedYear.RULE,
                FamilyOfProtectedBy.RULE,
                RefugeeResidentSince.RULE);
    }
}
