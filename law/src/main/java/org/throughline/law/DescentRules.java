package org.throughline.law;

import java.util.List;
import org.throughline.law.descent.AtBirth;
import org.throughline.law.descent.BeforeTheAct;
import org.throughline.law.descent.BirthRow;
import org.throughline.law.descent.BornHere;
import org.throughline.law.descent.Claim;
import org.throughline.law.descent.FathersAct;
import org.throughline.law.descent.FirstQuestion;
import org.throughline.law.descent.Kept;
import org.throughline.law.descent.OathAlert;
import org.throughline.law.descent.OathBy;
import org.throughline.law.descent.ParentDaysShort;
import org.throughline.law.descent.ParentPresence;
import org.throughline.law.descent.SuitBy;
import org.throughline.law.descent.ThroughParent;
import org.throughline.law.descent.UnderAgeIn2001;
import org.throughline.rule.Rule;

/// The rules about citizenship by birth and through parents, in reading order: asked before all others. A new one is
/// one
/// line here.
final class DescentRules {
    private DescentRules() {}

    static List<Rule<?>> inReadingOrder() {
        return List.of(
                FirstQuestion.RULE,
                BornHere.RULE,
                BirthRow.RULE,
                ParentPresence.RULE,
                ParentDaysShort.RULE,
                FathersAct.RULE,
                AtBirth.RULE,
                Kept.RULE,
                UnderAgeIn2001.RULE,
                ThroughParent.RULE,
                BeforeTheAct.RULE,
                Claim.RULE,
                OathBy.RULE,
                OathAlert.RULE,
                SuitBy.RULE);
    }
}
