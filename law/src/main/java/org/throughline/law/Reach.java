package org.throughline.law;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.throughline.rule.Danger;
import org.throughline.rule.Element;

/// Which classes the code of a rule uses: those its class file names, those that these name, and so on.
///
/// A rule that is only asked for its answer (`given.result(X.RULE)`) is signed by itself, and so are the elements and
/// dangers that a way lists: the walk stops there. Where anything else in the class of another rule is used (a count, a
/// fact, a figure that two rules share), the walk goes in.
final class Reach {
    private static final Set<String> RULES = Set.of(Element.class.descriptorString(), Danger.class.descriptorString());

    private final SortedMap<String, byte[]> code;
    private final Map<String, Set<String>> uses = new ConcurrentHashMap<>();

    Reach(SortedMap<String, byte[]> code) {
        this.code = code;
    }

    /// The bytes of the class itself and of all it reaches, as far as they are in the code, in the order of the names.
    SortedMap<String, byte[]> of(String name) {
        var reached = new TreeMap<String, byte[]>();
        var next = new ArrayDeque<>(List.of(name));
        while (!next.isEmpty()) {
            String one = next.remove();
            byte[] bytes = code.get(one);
            if (bytes == null || reached.put(one, bytes) != null) continue;
            next.addAll(uses.computeIfAbsent(one, _ -> uses(bytes)));
        }
        return reached;
    }

    private Set<String> uses(byte[] bytes) {
        ClassModel file = ClassFile.of().parse(bytes);
        var named = new HashSet<String>();
        var asked = new HashSet<String>();
        var used = new HashSet<String>();
        file.constantPool().forEach(entry -> {
            switch (entry) {
                case ClassEntry type -> named.add(name(type));
                case FieldRefEntry field
                when isRule(field.name().stringValue(), field.type().stringValue()) -> asked.add(name(field.owner()));
                case MemberRefEntry member -> used.add(name(member.owner()));
                default -> {} // words and numbers
            }
        });
        named.removeIf(type -> !used.contains(type) && (asked.contains(type) || isHomeOfRules(type)));
        return named;
    }

    /// A class that is only named may be the one around: the class of a rule, for an enum that stands in it.
    private boolean isHomeOfRules(String name) {
        byte[] bytes = code.get(name);
        return bytes != null
                && ClassFile.of().parse(bytes).fields().stream()
                        .anyMatch(field -> isRule(
                                field.fieldName().stringValue(),
                                field.fieldType().stringValue()));
    }

    private static boolean isRule(String field, String type) {
        return field.equals("RULE") || RULES.contains(type);
    }

    private static String name(ClassEntry type) {
        return type.asInternalName().replace('/', '.');
    }
}
