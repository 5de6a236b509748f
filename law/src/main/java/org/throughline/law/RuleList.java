package org.throughline.law;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.law.adjustment.LimitPassedOn;
import org.throughline.law.adjustment.ViolationDays;
import org.throughline.law.bulletin.AvailableFiling;
import org.throughline.law.bulletin.AvailableFinalAction;
import org.throughline.law.bulletin.CurrentFiling;
import org.throughline.law.bulletin.CurrentFinalAction;
import org.throughline.law.citizenship.AbroadFormBy;
import org.throughline.law.citizenship.AfterBreak;
import org.throughline.law.citizenship.DaysAbsent;
import org.throughline.law.citizenship.DecisionDue;
import org.throughline.law.citizenship.DecisionSuitFrom;
import org.throughline.law.citizenship.EarliestFiling;
import org.throughline.law.citizenship.Filed;
import org.throughline.law.citizenship.Filing;
import org.throughline.law.citizenship.MaritalUnion;
import org.throughline.law.citizenship.MarriedFrom;
import org.throughline.law.citizenship.NewPeriod;
import org.throughline.law.citizenship.Presence;
import org.throughline.law.citizenship.PresenceDays;
import org.throughline.law.citizenship.PresenceRequired;
import org.throughline.law.citizenship.Residence;
import org.throughline.law.citizenship.ResidenceComplete;
import org.throughline.law.citizenship.SpouseCitizen;
import org.throughline.law.citizenship.StateFrom;
import org.throughline.law.citizenship.TimeInState;
import org.throughline.law.citizenship.TripEffect;
import org.throughline.law.citizenship.UnionFull;
import org.throughline.law.citizenship.YearBeforeAbroad;
import org.throughline.law.departure.AllowedStay;
import org.throughline.law.departure.AnyOrder;
import org.throughline.law.departure.CardEnds;
import org.throughline.law.departure.CountedBar;
import org.throughline.law.departure.CourtCase;
import org.throughline.law.departure.DaysAway;
import org.throughline.law.departure.FearedCountry;
import org.throughline.law.departure.LongAbsence;
import org.throughline.law.departure.MissedHearing;
import org.throughline.law.departure.OrderActs;
import org.throughline.law.departure.OrderBarAfter;
import org.throughline.law.departure.PassportEnds;
import org.throughline.law.departure.PendingForm;
import org.throughline.law.departure.PermanentBarAfter;
import org.throughline.law.departure.ResidenceBreak;
import org.throughline.law.departure.TPresenceAfter;
import org.throughline.law.departure.TenYearsAgain;
import org.throughline.law.departure.UPresenceAfter;
import org.throughline.law.departure.Verdict;
import org.throughline.law.departure.WayBack;
import org.throughline.law.family.AgeOut;
import org.throughline.law.family.CategoryNow;
import org.throughline.law.family.ChildByFiling;
import org.throughline.law.family.ChildByFinalAction;
import org.throughline.law.family.ComesAlong;
import org.throughline.law.family.CspaAge;
import org.throughline.law.family.CspaChart;
import org.throughline.law.family.CspaDay;
import org.throughline.law.family.DiversityChild;
import org.throughline.law.family.FamilyChild;
import org.throughline.law.family.K1MarryBy;
import org.throughline.law.family.KeptPlace;
import org.throughline.law.family.PetitionDays;
import org.throughline.law.family.ProtectedChild;
import org.throughline.law.family.SeekAlert;
import org.throughline.law.family.SeekBy;
import org.throughline.law.family.SoughtInTime;
import org.throughline.law.hearing.AddressDeadline;
import org.throughline.law.hearing.AddressSending;
import org.throughline.law.hearing.AfterHearing;
import org.throughline.law.hearing.AnswerDeadline;
import org.throughline.law.hearing.FilingDeadline;
import org.throughline.law.hearing.FirstHearing;
import org.throughline.law.hearing.NoticeDefects;
import org.throughline.law.hearing.StopTime;
import org.throughline.law.presence.AbsenceBarUntil;
import org.throughline.law.presence.AggregateCount;
import org.throughline.law.presence.AggregateDays;
import org.throughline.law.presence.AggregateSum;
import org.throughline.law.presence.BarEnds;
import org.throughline.law.presence.BarException;
import org.throughline.law.presence.BarReachedOn;
import org.throughline.law.presence.ConsentFrom;
import org.throughline.law.presence.Leaving;
import org.throughline.law.presence.OrderBar;
import org.throughline.law.presence.OrderBarLength;
import org.throughline.law.presence.OrderBarUntil;
import org.throughline.law.presence.PermanentBar;
import org.throughline.law.presence.ReentryBar;
import org.throughline.law.presence.UnlawfulDays;
import org.throughline.law.presence.UnlawfulFrom;
import org.throughline.law.relief.ChildUntil;
import org.throughline.law.relief.DepartureBond;
import org.throughline.law.relief.DepartureBondProof;
import org.throughline.law.relief.DepartureDeadline;
import org.throughline.law.relief.DepartureMotion;
import org.throughline.law.relief.DeparturePenalty;
import org.throughline.law.relief.FiveYears;
import org.throughline.law.relief.PresenceFrom;
import org.throughline.law.relief.SevenYears;
import org.throughline.law.relief.TenYears;
import org.throughline.law.relief.ThreeYears;
import org.throughline.law.relief.TimeStops;
import org.throughline.law.relief.TripBreaks;
import org.throughline.law.removal.AbsenceBar;
import org.throughline.law.removal.Appeal;
import org.throughline.law.removal.AppealAlert;
import org.throughline.law.removal.AppealDeadline;
import org.throughline.law.removal.AppealSecondAlert;
import org.throughline.law.removal.Bond;
import org.throughline.law.removal.BriefDeadline;
import org.throughline.law.removal.FearReview;
import org.throughline.law.removal.FinalOrder;
import org.throughline.law.removal.Petition;
import org.throughline.law.removal.PetitionDeadline;
import org.throughline.law.removal.ReconsiderDeadline;
import org.throughline.law.removal.Reopen;
import org.throughline.law.removal.ReopenAbuseDeadline;
import org.throughline.law.removal.ReopenDeadline;
import org.throughline.law.removal.Rescind;
import org.throughline.law.removal.RescindDeadline;
import org.throughline.law.status.AsyleeResidentSince;
import org.throughline.law.status.DecisionAppeal;
import org.throughline.law.status.PrintedDay;
import org.throughline.law.status.ResponseDay;
import org.throughline.law.status.ResponseDeadline;
import org.throughline.rule.Rule;

/// Every rule, in reading order. A new rule is one line here, in [DescentRules], [AsylumRules] or [ProtectionRules].
final class RuleList {
    private RuleList() {}

    static List<Rule<?>> inReadingOrder() {
        return Stream.of(
                        DescentRules.inReadingOrder(),
                        AsylumRules.inReadingOrder(),
                        here(),
                        ProtectionRules.inReadingOrder())
                .<Rule<?>>flatMap(List::stream)
                .toList();
    }

    private static List<Rule<?>> here() {
        return List.of(
                AppealDeadline.RULE,
                AppealAlert.RULE,
                Appeal.RULE,
                AppealSecondAlert.RULE,
                BriefDeadline.RULE,
                FinalOrder.RULE,
                ReopenDeadline.RULE,
                Reopen.RULE,
                ReopenAbuseDeadline.RULE,
                ReconsiderDeadline.RULE,
                RescindDeadline.RULE,
                Rescind.RULE,
                AbsenceBar.RULE,
                PetitionDeadline.RULE,
                Petition.RULE,
                FearReview.RULE,
                Bond.RULE,
                FilingDeadline.RULE,
                AfterHearing.RULE,
                AnswerDeadline.RULE,
                FirstHearing.RULE,
                NoticeDefects.RULE,
                StopTime.RULE,
                AddressDeadline.RULE,
                AddressSending.RULE,
                FiveYears.RULE,
                SevenYears.RULE,
                TimeStops.RULE,
                PresenceFrom.RULE,
                TripBreaks.RULE,
                TenYears.RULE,
                ThreeYears.RULE,
                ChildUntil.RULE,
                DepartureDeadline.RULE,
                DepartureBond.RULE,
                DepartureBondProof.RULE,
                DeparturePenalty.RULE,
                DepartureMotion.RULE,
                UnlawfulFrom.RULE,
                UnlawfulDays.RULE,
                ReentryBar.RULE,
                BarEnds.RULE,
                BarReachedOn.RULE,
                BarException.RULE,
                AggregateDays.RULE,
                AggregateSum.RULE,
                AggregateCount.RULE,
                ConsentFrom.RULE,
                PermanentBar.RULE,
                OrderBarLength.RULE,
                OrderBarUntil.RULE,
                AbsenceBarUntil.RULE,
                OrderBar.RULE,
                Leaving.RULE,
                AnyOrder.RULE,
                OrderActs.RULE,
                OrderBarAfter.RULE,
                CourtCase.RULE,
                MissedHearing.RULE,
                CountedBar.RULE,
                PermanentBarAfter.RULE,
                FearedCountry.RULE,
                PendingForm.RULE,
                AllowedStay.RULE,
                TenYearsAgain.RULE,
                TPresenceAfter.RULE,
                UPresenceAfter.RULE,
                WayBack.RULE,
                LongAbsence.RULE,
                ResidenceBreak.RULE,
                DaysAway.RULE,
                PassportEnds.RULE,
                CardEnds.RULE,
                Verdict.RULE,
                ResponseDeadline.RULE,
                PrintedDay.RULE,
                ResponseDay.RULE,
                DecisionAppeal.RULE,
                AsyleeResidentSince.RULE,
                ResidenceComplete.RULE,
                EarliestFiling.RULE,
                Filed.RULE,
                DaysAbsent.RULE,
                TripEffect.RULE,
                AfterBreak.RULE,
                NewPeriod.RULE,
                Residence.RULE,
                PresenceRequired.RULE,
                PresenceDays.RULE,
                Presence.RULE,
                Filing.RULE,
                StateFrom.RULE,
                TimeInState.RULE,
                SpouseCitizen.RULE,
                UnionFull.RULE,
                MaritalUnion.RULE,
                MarriedFrom.RULE,
                AbroadFormBy.RULE,
                YearBeforeAbroad.RULE,
                DecisionDue.RULE,
                DecisionSuitFrom.RULE,
                PetitionDays.RULE,
                CspaDay.RULE,
                CspaAge.RULE,
                CurrentFinalAction.RULE,
                CurrentFiling.RULE,
                AvailableFinalAction.RULE,
                AvailableFiling.RULE,
                ChildByFinalAction.RULE,
                ChildByFiling.RULE,
                CspaChart.RULE,
                FamilyChild.RULE,
                AgeOut.RULE,
                SeekBy.RULE,
                SeekAlert.RULE,
                SoughtInTime.RULE,
                K1MarryBy.RULE,
                CategoryNow.RULE,
                KeptPlace.RULE,
                ProtectedChild.RULE,
                DiversityChild.RULE,
                ViolationDays.RULE,
                LimitPassedOn.RULE,
                ComesAlong.RULE);
    }
}
