package org.throughline.office.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Holds the house to its floors and to what is not built in it. Each rule is itself tested on classes that break it.
class HouseTest {
    private static JavaClasses house = new ClassFileImporter().importClasses();
    private static JavaClasses planted = house;

    @BeforeAll
    static void look() {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.throughline");
        planted = new ClassFileImporter()
                .importPackages(
                        "org.throughline.rule.planted",
                        "org.throughline.law.planted",
                        "org.throughline.office.planted",
                        "org.throughline.office.work.planted");
    }

    @Test
    void theWholeHouseIsLookedAt() {
        assertThat(house.size()).isGreaterThan(100);
        for (String module : new String[] {
            "fact", "rule", "timeline", "law", "reading.page", "vault", "agencies", "office.work", "office.cli"
        }) assertThat(house).as(module).anyMatch(type -> type.getPackageName().equals("org.throughline." + module));
    }

    @TestFactory
    Stream<DynamicTest> theHouseKeeps() {
        return HouseRules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(house)));
    }

    @TestFactory
    Stream<DynamicTest> aPlantedBreachIsCaughtBy() {
        return HouseRules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(isBroken(rule.getValue())).isTrue()));
    }

    private static boolean isBroken(ArchRule rule) {
        return rule.evaluate(planted).hasViolation();
    }
}
