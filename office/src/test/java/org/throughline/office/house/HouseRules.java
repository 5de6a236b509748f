package org.throughline.office.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The shape of the house as rules over the compiled classes.
final class HouseRules {
    static final String[] CORE = {
        "org.throughline.fact..",
        "org.throughline.rule..",
        "org.throughline.text..",
        "org.throughline.time..",
        "org.throughline.timeline..",
        "org.throughline.vocabulary.."
    };
    private static final String LAW = "org.throughline.law..";
    private static final String READING = "org.throughline.reading..";
    private static final String VAULT = "org.throughline.vault..";
    private static final String AGENCIES = "org.throughline.agencies..";
    private static final String OFFICE = "org.throughline.office..";

    private static final Pattern CAN_CHANGE =
            Pattern.compile("java\\.util\\.((Array|Linked|Hash|Tree|Identity|Weak)\\w+|concurrent\\..*)");
    private static final Pattern DOTS = Pattern.compile("\\.");
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Set<String> SAY_NOTHING =
            Set.of("util", "utils", "manager", "helper", "helpers", "impl", "service", "common");
    /// What we do not build: see the first of the decisions.
    private static final Set<String> NOT_BUILT = Set.of(
            "social",
            "facebook",
            "twitter",
            "instagram",
            "tiktok",
            "whatsapp",
            "face",
            "faces",
            "facial",
            "biometric",
            "biometrics",
            "geolocation",
            "gps",
            "tracker",
            "tracking",
            "score",
            "scores",
            "scoring",
            "ranking",
            "risk",
            "likelihood",
            "predict",
            "prediction",
            "predictor",
            "profiling");

    private static final Set<String> CLOCKS =
            Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone");
    private static final Set<String> CONNECTS = Set.of("openConnection", "openStream");

    private HouseRules() {}

    static Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("core stands on the JDK's base alone", core());
        rules.put("law sees core and a YAML reader, and that in one place", law());
        rules.put("the four rooms do not see each other or the office", rooms());
        rules.put(
                "work never asks the command or the pages",
                noClasses()
                        .that(resideInAnyPackage("org.throughline.office.work.."))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "org.throughline.office.cli..",
                                "org.throughline.office.paper..",
                                "org.throughline.office.web.."))
                        .allowEmptyShould(true));
        rules.put(
                "packages are free of cycles",
                slices().matching("org.throughline.(**)").should().beFreeOfCycles());
        rules.put(
                "core and law have no clock",
                noClasses()
                        .that(coreAndLaw())
                        .should()
                        .callMethodWhere(calls("a clock", CLOCKS, "java.time", "java.lang")));
        rules.put(
                "rules and timeline have no chance",
                noClasses()
                        .that(resideInAnyPackage(
                                "org.throughline.rule..", "org.throughline.timeline..", "org.throughline.time..", LAW))
                        .should()
                        .callMethodWhere(calls("chance", Set.of("random", "randomUUID"), "java.lang", "java.util"))
                        .orShould()
                        .dependOnClassesThat(resideInAnyPackage("java.util.random..", "java.security.SecureRandom")));
        rules.put(
                "core and the rules open no file and no connection",
                noClasses()
                        .that(coreAndLaw().and(DescribedPredicate.not(isPackage("org.throughline.law"))))
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")
                                        .and(describe("that do I/O", type -> !isHarmless(type)))));
        rules.put(
                "core and law have no statics that change",
                noFields()
                        .that(describe(
                                "are static", field -> field.getModifiers().contains(JavaModifier.STATIC)))
                        .and()
                        .areDeclaredInClassesThat(coreAndLaw())
                        .should(Conditions.beAbleToChange()));
        rules.put(
                "only reading loads documents",
                noClasses()
                        .that(resideInAnyPackage("org.throughline..")
                                .and(DescribedPredicate.not(resideInAnyPackage(READING))))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "org.apache.pdfbox..",
                                "org.apache.fontbox..",
                                "com.google.zxing..",
                                "org.bytedeco..")));
        rules.put(
                "only the vault imports cryptography",
                noClasses()
                        .that(resideInAnyPackage("org.throughline..")
                                .and(DescribedPredicate.not(resideInAnyPackage(VAULT))))
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("javax.crypto..", "com.google.crypto..", "org.bouncycastle..")));
        rules.put(
                "keys of clients' files come out at one door alone",
                noClasses()
                        .that(DescribedPredicate.not(resideInAnyPackage("org.throughline.vault.keys.."))
                                .and(describe(
                                        "are not the door",
                                        type -> !type.getName().equals("org.throughline.vault.Door"))))
                        .should()
                        .callMethodWhere(describe(
                                "takes a key out of a grant",
                                call -> Set.of("CheckedGrant.open", "Unlocked.check", "Unlocked.openKept")
                                        .contains(call.getTargetOwner().getSimpleName() + "."
                                                + call.getTarget().getName()))));
        rules.put(
                "only agencies opens outgoing connections",
                noClasses()
                        .that(resideInAnyPackage("org.throughline..")
                                .and(DescribedPredicate.not(
                                        resideInAnyPackage(AGENCIES, "org.throughline.vault.store.."))))
                        .should()
                        .dependOnClassesThat(Conditions.connections())
                        .orShould()
                        .callMethodWhere(calls("an outgoing connection", CONNECTS, "java.net")));
        rules.put(
                "no class has a name that says nothing",
                classes()
                        .that(resideInAnyPackage("org.throughline.."))
                        .should(Conditions.haveNoWordOf(SAY_NOTHING, HouseRules::lastWord)));
        rules.put(
                "nothing is built for social media, faces, places, scores or prediction",
                classes()
                        .that(resideInAnyPackage("org.throughline.."))
                        .should(Conditions.haveNoWordOf(NOT_BUILT, HouseRules::words)));
        return rules;
    }

    private static ArchRule core() {
        return noClasses()
                .that(resideInAnyPackage(CORE))
                .should()
                .dependOnClassesThat(DescribedPredicate.not(resideInAnyPackage(with(
                        CORE,
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "java.nio.charset..",
                        "java.text..",
                        "java.security..",
                        "org.jspecify..",
                        "org.threeten.extra..",
                        ""))));
    }

    private static ArchRule law() {
        return noClasses()
                .that(resideInAnyPackage(LAW).and(DescribedPredicate.not(isPackage("org.throughline.law"))))
                .should()
                .dependOnClassesThat(DescribedPredicate.not(resideInAnyPackage(with(
                        CORE,
                        LAW,
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "java.nio.charset..",
                        "org.jspecify..",
                        "org.threeten.extra..",
                        ""))));
    }

    private static ArchRule rooms() {
        ArchRule all = room(LAW, READING, VAULT, AGENCIES, OFFICE);
        return CompositeArchRule.of(all)
                .and(room(READING, LAW, VAULT, AGENCIES, OFFICE))
                .and(room(VAULT, LAW, READING, AGENCIES, OFFICE))
                .and(room(AGENCIES, LAW, READING, VAULT, OFFICE));
    }

    private static ArchRule room(String room, String... others) {
        return noClasses()
                .that(resideInAnyPackage(room))
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> coreAndLaw() {
        return resideInAnyPackage(with(CORE, LAW));
    }

    private static DescribedPredicate<JavaClass> isPackage(String name) {
        return describe("are in " + name, type -> type.getPackageName().equals(name));
    }

    private static DescribedPredicate<JavaCall<?>> calls(String what, Set<String> methods, String... packages) {
        return describe(
                "is " + what,
                call -> methods.contains(call.getTarget().getName())
                        && Arrays.asList(packages)
                                .contains(call.getTargetOwner().getPackageName()));
    }

    /// Types of java.io that do nothing by themselves: every record may be serialised, and a stream may be
    /// asked for.
    private static boolean isHarmless(JavaClass type) {
        return Set.of("java.io.Serializable", "java.io.UncheckedIOException", "java.io.IOException")
                .contains(type.getName());
    }

    private static String[] with(String[] some, String... more) {
        String[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static Set<String> words(JavaClass type) {
        var words = new HashSet<>(packages(type));
        WORDS.splitAsStream(type.getSimpleName())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .forEach(words::add);
        return words;
    }

    private static Set<String> lastWord(JavaClass type) {
        var words = new HashSet<>(packages(type));
        WORDS.splitAsStream(type.getSimpleName())
                .reduce((one, later) -> later)
                .ifPresent(last -> words.add(last.toLowerCase(Locale.ROOT)));
        return words;
    }

    private static Set<String> packages(JavaClass type) {
        return DOTS.splitAsStream(type.getPackageName()).collect(Collectors.toSet());
    }

    static boolean canChange(JavaField field) {
        if (!field.getModifiers().contains(JavaModifier.FINAL)) return true;
        JavaClass type = field.getRawType();
        boolean isOwnArray = type.isArray() && !field.getName().startsWith("$"); // $VALUES of an enum
        return isOwnArray || CAN_CHANGE.matcher(type.getName()).matches();
    }
}
