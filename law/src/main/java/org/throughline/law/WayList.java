package org.throughline.law;

import java.util.List;
import org.throughline.law.adjustment.FamilyAdjustment;
import org.throughline.law.adjustment.LotteryAdjustment;
import org.throughline.law.adjustment.OldPetition;
import org.throughline.law.adjustment.ProtectedAdjustment;
import org.throughline.law.adjustment.VawaAdjustment;
import org.throughline.law.adjustment.WorkAdjustment;
import org.throughline.law.asylum.AsylumWay;
import org.throughline.law.asylum.TortureWay;
import org.throughline.law.asylum.WithholdingWay;
import org.throughline.law.citizenship.NaturalizationWay;
import org.throughline.law.descent.BirthWay;
import org.throughline.law.descent.ChildAbroadWay;
import org.throughline.law.descent.ParentsWay;
import org.throughline.law.protection.DacaWay;
import org.throughline.law.protection.SijAdjustWay;
import org.throughline.law.protection.SijWay;
import org.throughline.law.protection.TAdjustWay;
import org.throughline.law.protection.TWay;
import org.throughline.law.protection.TpsWay;
import org.throughline.law.protection.UAdjustWay;
import org.throughline.law.protection.UWay;
import org.throughline.law.protection.VawaWay;
import org.throughline.law.relief.Cancellation;
import org.throughline.law.relief.ResidentCancellation;
import org.throughline.law.relief.VawaCancellation;
import org.throughline.law.relief.VoluntaryDeparture;
import org.throughline.law.removal.ReopenWay;
import org.throughline.law.removal.RescindWay;
import org.throughline.law.waiver.AfterLeaving;
import org.throughline.law.waiver.BeforeLeaving;
import org.throughline.law.waiver.CrimeWaiver;
import org.throughline.law.waiver.EntryLieWaiver;
import org.throughline.law.waiver.HurtByFamily;
import org.throughline.law.waiver.LieWaiver;
import org.throughline.law.waiver.PermissionToReapply;
import org.throughline.law.waiver.ShortStayWaiver;
import org.throughline.rule.Way;

/// Every way to stay that is screened, in reading order. A new way is one line here.
final class WayList {
    private WayList() {}

    static List<Way> inReadingOrder() {
        return List.of(
                AsylumWay.WAY,
                WithholdingWay.WAY,
                TortureWay.WAY,
                BirthWay.WAY,
                ParentsWay.WAY,
                ChildAbroadWay.WAY,
                FamilyAdjustment.WAY,
                WorkAdjustment.WAY,
                OldPetition.WAY,
                LotteryAdjustment.WAY,
                ProtectedAdjustment.WAY,
                ResidentCancellation.WAY,
                Cancellation.WAY,
                VawaCancellation.WAY,
                VoluntaryDeparture.WAY,
                ReopenWay.WAY,
                RescindWay.WAY,
                TpsWay.WAY,
                DacaWay.WAY,
                SijWay.WAY,
                TWay.WAY,
                UWay.WAY,
                VawaWay.WAY,
                VawaAdjustment.WAY,
                SijAdjustWay.WAY,
                TAdjustWay.WAY,
                UAdjustWay.WAY,
                BeforeLeaving.WAY,
                AfterLeaving.WAY,
                PermissionToReapply.WAY,
                HurtByFamily.WAY,
                LieWaiver.WAY,
                EntryLieWaiver.WAY,
                CrimeWaiver.WAY,
                ShortStayWaiver.WAY,
                NaturalizationWay.WAY);
    }
}
