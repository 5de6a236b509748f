package org.throughline.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.vault.keys.Refusing.refuses;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {
    private static final Set<Compartment> CASEWORK = Set.of(
            Compartment.CARD, Compartment.IDENTITY, Compartment.TIMELINE, Compartment.DOCUMENTS, Compartment.NOTES);

    @ParameterizedTest
    @EnumSource
    void whatARoleHasByItselfItMayHold(Role role) {
        assertThat(role.usual()).allMatch(role::mayHold);
        assertThat(Role.of(role.code())).isEqualTo(role);
    }

    @Test
    void theDefaultsAreThoseOfTheDesign() {
        for (Role role :
                List.of(Role.ATTORNEY, Role.ACCREDITED_REP_FULL, Role.ACCREDITED_REP_PARTIAL, Role.PARALEGAL)) {
            assertThat(role.usual()).isEqualTo(CASEWORK);
            assertThat(role.longest()).contains(Duration.ofDays(366));
            assertThat(role.mayGrant()).isTrue();
            assertThat(role.mayHold(Compartment.AUDIT)).isTrue();
        }
        for (Role role : List.of(Role.VOLUNTEER, Role.SUPERVISED_STUDENT)) {
            assertThat(role.usual()).isEmpty();
            assertThat(role.longest()).contains(Duration.ofDays(30));
            assertThat(role.mayGrant()).isFalse();
            assertThat(held(role)).isEqualTo(CASEWORK);
        }
        assertThat(Role.CLIENT.usual())
                .containsExactlyInAnyOrder(
                        Compartment.CARD,
                        Compartment.IDENTITY,
                        Compartment.TIMELINE,
                        Compartment.DOCUMENTS,
                        Compartment.AUDIT);
        assertThat(Role.CLIENT.longest()).isEmpty();
        assertThat(Role.CLIENT.mayHold(Compartment.NOTES)).isFalse();
        assertThat(Role.CLIENT.mayHold(Compartment.WATCH)).isTrue();
        assertThat(held(Role.AUDITOR)).containsExactly(Compartment.AUDIT);
        assertThat(held(Role.WATCHER)).containsExactly(Compartment.WATCH);
        assertThat(held(Role.RECOVERY)).containsExactlyInAnyOrder(Compartment.values());
        for (Role role : List.of(Role.INTERPRETER, Role.OFFICE, Role.LEFT))
            assertThat(held(role)).isEmpty();
    }

    @Test
    void onlyTheseMayHandOnAKey() {
        assertThat(Arrays.stream(Role.values()).filter(Role::mayGrant))
                .containsExactlyInAnyOrder(
                        Role.ATTORNEY,
                        Role.ACCREDITED_REP_FULL,
                        Role.ACCREDITED_REP_PARTIAL,
                        Role.PARALEGAL,
                        Role.CLIENT,
                        Role.RECOVERY);
    }

    @Test
    void eachKindHasItsRoles() {
        assertThat(Role.WATCHER.kind()).isEqualTo(PrincipalKind.WATCHER);
        assertThat(Role.CLIENT.kind()).isEqualTo(PrincipalKind.CLIENT);
        assertThat(Role.RECOVERY.kind()).isEqualTo(PrincipalKind.RECOVERY);
        assertThat(Role.OFFICE.kind()).isEqualTo(PrincipalKind.OFFICE);
        assertThat(Role.VOLUNTEER.kind()).isEqualTo(PrincipalKind.STAFF);
    }

    @Test
    void codesAndNumbersAreThoseThatWereWrittenBefore() {
        assertThat(Stream.of(Compartment.values()).map(Compartment::code))
                .containsExactly("card", "identity", "timeline", "documents", "notes", "watch", "audit");
        for (Compartment one : Compartment.values())
            assertThat(Compartment.numbered(one.number())).isEqualTo(one);
        assertThat(Stream.of(Compartment.values()).map(Compartment::number).map(Byte::intValue))
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(Stream.of(GrantReason.values()).map(GrantReason::code))
                .containsExactly("consent", "representation", "own-file", "retention", "recovery");
        for (GrantReason one : GrantReason.values())
            assertThat(GrantReason.numbered(one.number())).isEqualTo(one);
        refuses(Refusal.UNREADABLE, () -> Compartment.numbered((byte) 8));
        refuses(Refusal.UNREADABLE, () -> GrantReason.numbered((byte) 0));
        refuses(Refusal.UNREADABLE, () -> Role.of("king"));
        assertThat(Stream.of(GrantReason.values()).filter(GrantReason::endsWithConsent))
                .containsExactly(GrantReason.CONSENT, GrantReason.RECOVERY);
    }

    @Test
    void epochsHoldWhatLiesBetween() {
        var epochs = new Epochs(2, 3);
        assertThat(Stream.of(1, 2, 3, 4).filter(epochs::hold)).containsExactly(2, 3);
        assertThatThrownBy(() -> new Epochs(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Epochs(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachRefusalHasWordsOfItsOwnInBothLanguages() {
        for (Locale reader : List.of(Locale.ENGLISH, Locale.of("es")))
            assertThat(Stream.of(Refusal.values()).map(why -> why.text().in(reader)))
                    .doesNotHaveDuplicates()
                    .allMatch(words -> words.endsWith("."));
        assertThat(new Refused(Refusal.LOCKED)).hasMessage("This was locked. Sign in again.");
    }

    private static Set<Compartment> held(Role role) {
        return Stream.of(Compartment.values()).filter(role::mayHold).collect(java.util.stream.Collectors.toSet());
    }
}
