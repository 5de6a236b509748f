package org.throughline.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the words of worked examples mean for the rules of one topic. Examples are written by many hands.
interface ExampleWords {
    /// Every topic whose examples are written in words of their own.
    List<ExampleWords> ALL = List.of(
            new TimeWords(),
            new ForgivenWords(),
            new AdjustmentWords(),
            new DescentWords(),
            new CspaWords(),
            new BulletinWords(),
            new ChartWords(),
            new FamilyWords(),
            new OrderWords(),
            new NoticeWords(),
            new DepartureWords(),
            new CancellationWords(),
            new WorkPermitWords(),
            new ProtectionWords(),
            new DutyWords(),
            new GreenCardWords(),
            new AsylumWords(),
            new PermanentBarWords(),
            new CitizenWords());

    static Optional<ExampleWords> of(String rule) {
        return ALL.stream().filter(words -> words.rules().contains(rule)).findFirst();
    }

    /// The rules, by the ids that examples use: `CSPA-1`.
    Set<String> rules();

    /// What the rulebook gives on the inputs of an example, under the words of its `expected`. A word that is
    /// missing here fails the example.
    Map<String, Object> found(Example example);
}
