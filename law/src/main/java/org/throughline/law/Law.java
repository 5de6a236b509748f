package org.throughline.law;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.throughline.fact.FactType;
import org.throughline.law.descent.FirstQuestion;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.ParameterRow;
import org.throughline.rule.Parameters;
import org.throughline.rule.Rule;
import org.throughline.rule.Rulebook;

/// The door to the rulebook: its rules in reading order, its dated figures, and its edition.
public final class Law {
    static final List<String> TOPICS = List.of(
            "time",
            "descent",
            "asylum",
            "presence",
            "departure",
            "removal",
            "hearing",
            "relief",
            "notices",
            "naturalization",
            "resident-card",
            "records",
            "family",
            "adjustment",
            "work-permit",
            "duties",
            "protection",
            "waiver");

    private static final String BULLETINS = "bulletin/visa-bulletin.csv";
    private static final String TPS_NOTICES = "protection/tps-notices.csv";

    private static final Rulebook RULEBOOK = load();
    private static final RuleEditions EDITIONS = new RuleEditions(LawClasses.code(), RULEBOOK.parameters());
    private static final List<SignOff> SIGN_OFFS = SignOffs.shipped();

    private Law() {}

    /// The rulebook as shipped.
    ///
    /// @throws LawFileException at first use, if a file of figures or of signatures is not fit to be used
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    /// What is asked before anything else, of everybody: whether the person may be a citizen. Until it is
    /// settled that no sign was found, every other answer says "citizenship not ruled out".
    public static Rule<FirstQuestion.Citizenship> firstQuestion() {
        return FirstQuestion.RULE;
    }

    /// The open points of law that a rule, an element or a danger declares, with every reading.
    public static List<LegalQuestion<?>> openQuestions(Rule<?> rule) {
        return RuleEditions.openQuestions(rule);
    }

    /// Who has signed off which rule, and which edition of it.
    public static List<SignOff> signOffs() {
        return SIGN_OFFS;
    }

    /// What a lawyer signs when this rule is signed off: sixteen digits that change with its code, the code it uses
    /// and their figures.
    public static String edition(Rule<?> rule) {
        return EDITIONS.of(rule);
    }

    /// The figures of law that a rule, an element or a danger declares, with their whole history. Those of
    /// the rules it asks stand with those rules.
    public static List<ParameterRow<?>> figures(Rule<?> rule) {
        return EDITIONS.figures(rule);
    }

    /// Every fact type there is, by id.
    public static Map<String, FactType<?>> factTypes() {
        return FactTypes.all();
    }

    static Rulebook load() {
        return load(Law::file);
    }

    /// The rulebook on other figures than those shipped.
    ///
    /// @param files the content of a file of figures, by its name
    static Rulebook load(Function<String, byte[]> files) {
        var rows = new ArrayList<ParameterRow<?>>();
        var edition = new Edition();
        for (String topic : TOPICS) {
            byte[] file = files.apply("parameters/" + topic + ".yaml");
            rows.addAll(ParameterFile.read("parameters/" + topic + ".yaml", new ByteArrayInputStream(file)));
            edition.add(file);
        }
        Histories.check(rows);
        byte[] notices = files.apply(TPS_NOTICES);
        rows.add(TpsFile.read(TPS_NOTICES, new ByteArrayInputStream(notices)));
        edition.add(notices);
        byte[] bulletins = files.apply(BULLETINS);
        rows.add(BulletinFile.read(BULLETINS, new ByteArrayInputStream(bulletins)));
        edition.add(bulletins);
        edition.add(LawClasses.code().values());
        return new Rulebook(RuleList.inReadingOrder(), WayList.inReadingOrder(), new Parameters(rows), edition.name());
    }

    /// @throws LawFileException if no such file is shipped
    static byte[] file(String name) {
        try (InputStream file = Law.class.getResourceAsStream(name)) {
            if (file == null) throw new LawFileException(name, "the file is missing");
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
