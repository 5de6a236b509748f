package org.throughline.law;

import java.util.List;
import org.throughline.law.card.CardAtFourteen;
import org.throughline.law.card.ConditionalEnds;
import org.throughline.law.card.ConditionalPetition;
import org.throughline.law.card.ConditionalReceiptUntil;
import org.throughline.law.card.ExtensionDays;
import org.throughline.law.card.GreenCardReceiptUntil;
import org.throughline.law.card.GreenCardRenewBy;
import org.throughline.law.card.GreenCardRenewFrom;
import org.throughline.law.card.JointPetitionBy;
import org.throughline.law.card.JointPetitionFrom;
import org.throughline.law.card.LongestValidity;
import org.throughline.law.card.RenewBy;
import org.throughline.law.card.RenewFrom;
import org.throughline.law.card.RenewalReminder;
import org.throughline.law.card.WorkPermission;
import org.throughline.law.card.WorkPermitUntil;
import org.throughline.law.protection.DacaLateBy;
import org.throughline.law.protection.DacaRenewBy;
import org.throughline.law.protection.DacaRenewFrom;
import org.throughline.law.protection.DacaRenewal;
import org.throughline.law.protection.SijDecisionDue;
import org.throughline.law.protection.SijDeferredAction;
import org.throughline.law.protection.SijFileBy;
import org.throughline.law.protection.SijOrderBy;
import org.throughline.law.protection.SijPaperUntil;
import org.throughline.law.protection.TAdjustBy;
import org.throughline.law.protection.TAdjustFrom;
import org.throughline.law.protection.TPresence;
import org.throughline.law.protection.TpsEarliestEnd;
import org.throughline.law.protection.TpsIfNobodyDecides;
import org.throughline.law.protection.TpsLateBy;
import org.throughline.law.protection.TpsNoticeUntil;
import org.throughline.law.protection.TpsRegisterBy;
import org.throughline.law.protection.TpsRegistrationOpen;
import org.throughline.law.protection.TpsReviewBy;
import org.throughline.law.protection.TpsWindow;
import org.throughline.law.protection.UAdjustBy;
import org.throughline.law.protection.UAdjustFrom;
import org.throughline.law.protection.UCertificationUntil;
import org.throughline.law.protection.UPresence;
import org.throughline.law.protection.VawaChildBy;
import org.throughline.law.protection.VawaChildLateBy;
import org.throughline.law.protection.VawaFileBy;
import org.throughline.law.records.AmendmentAnswerDue;
import org.throughline.law.records.AmendmentReviewDue;
import org.throughline.law.records.AmendmentRight;
import org.throughline.law.records.AppealAnswerDue;
import org.throughline.law.records.AppealBy;
import org.throughline.law.records.Asking;
import org.throughline.law.records.FoiaAnswerDue;
import org.throughline.law.records.StartsOn;
import org.throughline.law.records.SuitFrom;
import org.throughline.law.status.AddressDue;
import org.throughline.law.status.GraceEnds;
import org.throughline.law.status.Registration;
import org.throughline.law.status.StayUntil;
import org.throughline.rule.Rule;

/// The rules about cards, protections, duties and records, in reading order. A new one is one line here.
final class ProtectionRules {
    private ProtectionRules() {}

    static List<Rule<?>> inReadingOrder() {
        return List.of(
                StayUntil.RULE,
                GraceEnds.RULE,
                AddressDue.RULE,
                Registration.RULE,
                RenewFrom.RULE,
                RenewalReminder.RULE,
                RenewBy.RULE,
                ExtensionDays.RULE,
                WorkPermitUntil.RULE,
                WorkPermission.RULE,
                LongestValidity.RULE,
                TpsWindow.RULE,
                TpsRegisterBy.RULE,
                TpsNoticeUntil.RULE,
                TpsRegistrationOpen.RULE,
                TpsEarliestEnd.RULE,
                TpsReviewBy.RULE,
                TpsIfNobodyDecides.RULE,
                TpsLateBy.RULE,
                DacaRenewFrom.RULE,
                DacaRenewBy.RULE,
                DacaLateBy.RULE,
                DacaRenewal.RULE,
                SijOrderBy.RULE,
                SijFileBy.RULE,
                SijPaperUntil.RULE,
                SijDecisionDue.RULE,
                SijDeferredAction.RULE,
                TPresence.RULE,
                TAdjustFrom.RULE,
                TAdjustBy.RULE,
                UCertificationUntil.RULE,
                UPresence.RULE,
                UAdjustFrom.RULE,
                UAdjustBy.RULE,
                VawaFileBy.RULE,
                VawaChildBy.RULE,
                VawaChildLateBy.RULE,
                ConditionalEnds.RULE,
                JointPetitionFrom.RULE,
                JointPetitionBy.RULE,
                ConditionalPetition.RULE,
                ConditionalReceiptUntil.RULE,
                GreenCardRenewFrom.RULE,
                GreenCardRenewBy.RULE,
                GreenCardReceiptUntil.RULE,
                CardAtFourteen.RULE,
                FoiaAnswerDue.RULE,
                Asking.RULE,
                StartsOn.RULE,
                SuitFrom.RULE,
                AppealBy.RULE,
                AppealAnswerDue.RULE,
                AmendmentRight.RULE,
                AmendmentAnswerDue.RULE,
                AmendmentReviewDue.RULE);
    }
}
