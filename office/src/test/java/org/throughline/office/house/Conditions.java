package org.throughline.office.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Function;

/// Conditions that ArchUnit does not have ready.
final class Conditions {
    private Conditions() {}

    static ArchCondition<JavaField> beAbleToChange() {
        return new ArchCondition<>("be able to change") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        field, HouseRules.canChange(field), field.getFullName() + " is static and can change"));
            }
        };
    }

    static ArchCondition<JavaClass> haveNoWordOf(Set<String> forbidden, Function<JavaClass, Set<String>> words) {
        return new ArchCondition<>("have no word of " + forbidden) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean clean = words.apply(type).stream().noneMatch(forbidden::contains);
                events.add(new SimpleConditionEvent(type, clean, type.getName() + " has a forbidden word"));
            }
        };
    }

    static DescribedPredicate<JavaClass> connections() {
        return describe(
                "open connections",
                type -> type.getPackageName().startsWith("java.net.http")
                        || type.getName()
                                .matches(
                                        "java\\.net\\.(\\w*Socket\\w*|\\w*URLConnection)|java\\.nio\\.channels\\.\\w*SocketChannel"
                                                + "|javax\\.net\\..*|jakarta\\.mail\\..*"));
    }
}
