package org.throughline.office.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.fact.FactType;

/// Two fact types of one id would be one to the record and two to the rules.
class FactTypesTest {
    @Test
    void noTwoFactTypesShareAnId() throws ReflectiveOperationException {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.throughline");
        Set<FactType<?>> declared = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var type : house)
            for (JavaField field : type.getFields())
                if (field.getRawType().isEquivalentTo(FactType.class)
                        && field.getModifiers().contains(JavaModifier.STATIC)) declared.add(value(field));
        assertThat(declared).hasSizeGreaterThan(60);
        assertThat(declared.stream().map(FactType::id).sorted().toList()).doesNotHaveDuplicates();
    }

    private static FactType<?> value(JavaField field) throws ReflectiveOperationException {
        Field open = field.reflect();
        assertThat(open.trySetAccessible()).isTrue();
        return (FactType<?>) open.get(null);
    }
}
